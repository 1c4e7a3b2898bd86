import { agreementSchema, lotTallySchema, optionSchema } from '@jatkopolku/domain/agreement';
import { unprintableSign } from '@jatkopolku/kernel';

import { kindIn } from './kind.ts';

const kind = kindIn('agreement');

/** What is agreed with providers, and for how long. */
export const agreementKinds = {
  agreement: kind(agreementSchema, {
    key: ['agreementId'],
    // Who answers for the activity is named by the provider.
    queue: ({ agreementId, providerId, responsiblePerson }) =>
      unprintableSign(responsiblePerson) === undefined
        ? undefined
        : ({ queue: `name-unprintable:${providerId}`, place: [agreementId] } as const),
    listedFor: ['providerId'],
    audited: true,
    purpose: 'Agreement by id; all of the region',
  }),
  lotTally: kind(lotTallySchema, {
    key: ['providerId'],
    audited: false,
    purpose: 'Changes with each agreement that a provider signs, so that it holds no lot twice',
  }),
  option: kind(optionSchema, {
    owner: 'frameworkId',
    // A framework without agreements may hold several options of one number: none has had to fit yet.
    key: ['agreementId', 'optionNo', '*'],
    audited: true,
    purpose: 'Decided options; all of the region',
  }),
};
