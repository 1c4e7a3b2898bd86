import {
  checkSchema,
  findingSchema,
  inspectionSchema,
  registerAnswerSchema,
} from '@jatkopolku/domain/eligibility';

import { type Definitions, whole } from './definition.ts';

type EligibilityKind = 'check' | 'finding' | 'inspection' | 'registerAnswer';

/** The records of the company check. */
export const eligibilityKinds: Definitions<EligibilityKind> = {
  check: {
    slice: 'eligibility',
    schema: checkSchema,
    partition: whole,
    sort: ({ providerId }) => [providerId],
    audited: true,
    purpose: 'Where a provider stands in the company check; all of the region',
  },
  finding: {
    slice: 'eligibility',
    schema: findingSchema,
    partition: whole,
    sort: ({ providerId, askedAt }) => [providerId, askedAt],
    owner: ({ providerId }) => [providerId],
    audited: false,
    purpose: 'What each asking of the register came to, by provider and moment',
  },
  inspection: {
    slice: 'eligibility',
    schema: inspectionSchema,
    partition: whole,
    sort: ({ providerId }) => [providerId],
    audited: true,
    purpose:
      'What a provider declared, showed and gave before it was bought from; all of the region',
  },
  registerAnswer: {
    slice: 'eligibility',
    schema: registerAnswerSchema,
    partition: whole,
    sort: ({ hash }) => [hash],
    audited: false,
    purpose: 'The register’s answers as they came, each once by its hash',
  },
};
