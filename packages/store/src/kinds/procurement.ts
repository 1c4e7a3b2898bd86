import { applicationSchema, isOpenApplication } from '@jatkopolku/domain/admission';
import { agreementSchema, optionSchema } from '@jatkopolku/domain/agreement';
import {
  frameworkSchema,
  lotSchema,
  tariffSchema,
  termsVersionSchema,
} from '@jatkopolku/domain/framework';
import { accountSchema, affiliateSchema, providerSchema } from '@jatkopolku/domain/provider';

import { applicationQueue, accountQueue } from '../queues.ts';
import { type Definitions, contentHash, contentOf, occurrence, whole } from './definition.ts';

/** Frameworks, providers, and what is agreed with them. */
export const procurementKinds: Definitions<
  | 'framework'
  | 'lot'
  | 'tariff'
  | 'termsVersion'
  | 'provider'
  | 'account'
  | 'affiliate'
  | 'agreement'
  | 'application'
  | 'option'
> = {
  framework: {
    slice: 'framework',
    schema: frameworkSchema,
    partition: whole,
    sort: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'Framework by id; all of the region',
  },
  lot: {
    slice: 'framework',
    schema: lotSchema,
    partition: whole,
    sort: ({ frameworkId, lot }) => [frameworkId, lot],
    owner: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'Lot of a framework by number; all of the region',
  },
  tariff: {
    slice: 'framework',
    schema: tariffSchema,
    partition: whole,
    sort: ({ frameworkId, lot, pathType }) => [frameworkId, lot, pathType],
    owner: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'Bonus of a lot by path; all of the region',
  },
  termsVersion: {
    slice: 'framework',
    schema: termsVersionSchema,
    partition: whole,
    sort: ({ frameworkId, termsVersion }) => [frameworkId, String(termsVersion).padStart(4, '0')],
    owner: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'A framework’s published terms, each version whole; all of the region',
  },
  provider: {
    slice: 'provider',
    schema: providerSchema,
    partition: whole,
    sort: ({ providerId }) => [providerId],
    unique: ({ businessId }) => [['business-id', businessId]],
    audited: true,
    purpose: 'Provider by id; all of the region',
  },
  account: {
    slice: 'provider',
    schema: accountSchema,
    partition: whole,
    sort: ({ providerId, accountId }) => [providerId, accountId],
    owner: ({ providerId }) => [providerId],
    // One at a time waits for the second person.
    unique: ({ state, providerId }) => (state === 'proposed' ? [['proposed', providerId]] : []),
    queue: accountQueue,
    audited: true,
    purpose: 'Accounts that a provider is, was or may be paid to; all of the region',
  },
  affiliate: {
    slice: 'provider',
    schema: affiliateSchema.extend(occurrence),
    partition: whole,
    sort: (key) => [key.providerId, ...contentOf(key)],
    owner: ({ providerId }) => [providerId],
    audited: true,
    purpose: 'Organisations of a provider’s own group; all of the region',
  },
  agreement: {
    slice: 'agreement',
    schema: agreementSchema,
    partition: whole,
    sort: ({ agreementId }) => [agreementId],
    provider: ({ providerId }) => providerId,
    audited: true,
    purpose: 'Agreement by id; all of the region',
  },
  application: {
    slice: 'admission',
    schema: applicationSchema,
    partition: whole,
    sort: ({ applicationId }) => [applicationId],
    unique: ({ state, providerId, frameworkId }) =>
      isOpenApplication[state] ? [['open', providerId, frameworkId]] : [],
    queue: applicationQueue,
    provider: ({ providerId }) => providerId,
    audited: true,
    purpose: 'Application of a provider to a framework by id; all of the region',
  },
  option: {
    slice: 'agreement',
    schema: optionSchema,
    partition: whole,
    // A framework without agreements may hold several options of one number: none has had to fit yet.
    sort: (key) => [key.frameworkId, key.agreementId, key.optionNo, contentHash(key)],
    owner: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'Decided options; all of the region',
  },
};
