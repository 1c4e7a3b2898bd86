import {
  type Check,
  type FindingRecord,
  type Inspection,
  type Proposal,
  type RegisterAnswer,
  checkSchema,
  findingSchema,
  inspectionSchema,
  proposalSchema,
  registerAnswerSchema,
} from '@jatkopolku/domain/eligibility';

import type { Overrides } from './overrides.ts';

const HASH = 'a'.repeat(64);
const asked = {
  providerId: 'P1',
  finding: 'eligible',
  grounds: ['association-form'],
  askedOn: '2021-04-01',
  askedAt: '2021-04-01T06:00:00.000Z',
  answerHash: HASH,
  silence: null,
  state: 'eligible',
};

/** The default provider, found eligible by the register on the tests' day. */
export function makeCheck(overrides: Overrides<typeof checkSchema> = {}): Check {
  return checkSchema.parse({
    ...asked,
    businessId: '9900001-8',
    holding: [],
    facts: null,
    extract: null,
    proposal: null,
    decision: {
      by: 'register',
      outcome: 'eligible',
      grounds: [],
      reason: '',
      decidedOn: '2021-04-01',
      validUntil: '2022-04-01',
      review: null,
      confirmedBy: null,
    },
    ...overrides,
  });
}

export function makeFinding(overrides: Overrides<typeof findingSchema> = {}): FindingRecord {
  return findingSchema.parse({ ...asked, purpose: 'asked', askedBy: 'officer', ...overrides });
}

export function makeAnswer(overrides: Overrides<typeof registerAnswerSchema> = {}): RegisterAnswer {
  return registerAnswerSchema.parse({
    hash: HASH,
    businessId: '9900001-8',
    url: 'register:test',
    receivedAt: '2021-04-01T06:00:00.000Z',
    body: '{}',
    ...overrides,
  });
}

/** Nothing was declared, shown or given yet. */
export function makeInspection(overrides: Overrides<typeof inspectionSchema> = {}): Inspection {
  return inspectionSchema.parse({
    providerId: 'P1',
    declaration: null,
    criminalRecord: null,
    documents: [],
    ...overrides,
  });
}

/** That the clients' tasks are no business, answered by one person. */
export function makeProposal(overrides: Overrides<typeof proposalSchema> = {}): Proposal {
  return proposalSchema.parse({
    verdict: 'approved',
    grounds: ['trade-register'],
    businessTasks: 'None: the café is run by employees.',
    reason: 'The clients work in the garden of the house.',
    evidence: [],
    proposedBy: 'one',
    proposedOn: '2021-04-01',
    returnedFor: null,
    ...overrides,
  });
}
