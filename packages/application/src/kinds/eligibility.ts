import {
  checkSchema,
  findingSchema,
  inspectionSchema,
  registerAnswerSchema,
} from '@jatkopolku/domain/eligibility';

import { kindIn } from './kind.ts';

const kind = kindIn('eligibility');

/** The records of the company check. */
export const eligibilityKinds = {
  check: kind(checkSchema, {
    key: ['providerId'],
    audited: true,
    purpose: 'The state of a provider in the company check; all of the region',
  }),
  finding: kind(findingSchema, {
    owner: 'providerId',
    key: ['askedAt'],
    audited: false,
    once: true,
    purpose: 'What each asking of the register came to, by provider and moment',
  }),
  inspection: kind(inspectionSchema, {
    key: ['providerId'],
    audited: true,
    purpose:
      'What a provider declared, showed and gave before it was bought from; all of the region',
  }),
  registerAnswer: kind(registerAnswerSchema, {
    key: ['hash'],
    audited: false,
    once: true,
    purpose: 'The register’s answers as they came, each once by its hash',
  }),
};
