import {
  defaultsOfBonus,
  frameworkSchema,
  lotSchema,
  tariffSchema,
  termsVersionSchema,
} from '@jatkopolku/domain/framework';
import { unprintableSign } from '@jatkopolku/kernel';
import * as z from 'zod';

import { type Fields, kindIn } from './kind.ts';

const kind = kindIn('framework');

/** Frameworks and what is published of them. Letters on options name them and their lots. */
export const frameworkKinds = {
  framework: kind(frameworkSchema, {
    key: ['frameworkId'],
    queue: ({ frameworkId, name }) =>
      unprintableSign(name) === undefined
        ? undefined
        : ({ queue: 'name-unprintable', place: [frameworkId] } as const),
    audited: true,
    purpose: 'Framework by id; all of the region',
  }),
  lot: kind(lotSchema, {
    owner: 'frameworkId',
    key: ['lot'],
    queue: ({ frameworkId, lot, name, nameSv }) =>
      unprintableSign(`${name} ${nameSv ?? ''}`) === undefined
        ? undefined
        : ({ queue: 'name-unprintable', place: [frameworkId, lot] } as const),
    audited: true,
    purpose: 'Lot of a framework by number; all of the region',
  }),
  tariff: kind(tariffSchema, {
    owner: 'frameworkId',
    key: ['lot', 'pathType'],
    audited: true,
    upgrades: [withTerms],
    purpose: 'Bonus of a lot by path; all of the region',
  }),
  termsVersion: kind(termsVersionSchema, {
    owner: 'frameworkId',
    key: ['termsVersion'],
    audited: true,
    upgrades: [(earlier) => ({ ...earlier, tariffs: tariffsIn(earlier).map(withTerms) })],
    purpose: 'A framework’s published terms, each version whole; all of the region',
  }),
};

/** Before a bonus had terms of its own, nothing was asked of a path but its kind. */
function withTerms(earlier: Fields): Fields {
  return { ...defaultsOfBonus, ...earlier };
}

function tariffsIn({ tariffs }: Fields): Fields[] {
  return z.array(z.record(z.string(), z.unknown())).parse(tariffs);
}
