import {
  type Client,
  benefitSchema,
  clientSchema,
  findPlaces,
  findTexts,
} from '@jatkopolku/domain/client';
import { unprintableSign } from '@jatkopolku/kernel';

import { kindIn } from './kind.ts';

const kind = kindIn('client');

export const clientKinds = {
  client: kind(clientSchema, {
    key: ['clientId'],
    unique: ({ identityMark }) => [['identity', identityMark]],
    finds: { texts: findTexts, places: findPlaces },
    queue: clientQueue,
    audited: true,
    upgrades: [(earlier) => ({ ...earlier, personId: earlier['clientId'] })],
    purpose:
      'Client by id; by identity code through its keyed hash; by the beginning of a name; all of the region',
  }),
  benefit: kind(benefitSchema, {
    owner: 'clientId',
    key: ['position'],
    audited: true,
    purpose: 'A client’s benefits in their order; all of the region',
  }),
};

/** A name with a sign that letters cannot print waits to be corrected; after it an impossible day of birth. */
function clientQueue({ clientId, firstName, lastName, birthAhead }: Client) {
  const place = [clientId];
  if (unprintableSign(`${lastName} ${firstName}`) !== undefined) {
    return { queue: 'name-unprintable', place } as const;
  }
  return birthAhead ? ({ queue: 'birth-ahead', place } as const) : undefined;
}
