import {
  type AccountProposal,
  type Benefit,
  type Client,
  type ClientMerge,
  accountProposalSchema,
  benefitSchema,
  clientMergeSchema,
  clientSchema,
} from '@jatkopolku/domain/client';

import type { Overrides } from './overrides.ts';

/** The seal and the marks are only texts here: nothing is sealed in them. */
export function makeClient(overrides: Overrides<typeof clientSchema> = {}): Client {
  const { clientId = 'C1' } = overrides;
  return clientSchema.parse({
    clientId,
    personId: clientId,
    firstName: 'Siiri',
    lastName: 'Lehtinen',
    municipality: 'Kouvola',
    language: 'fi',
    sealed: `sealed:${clientId}`,
    identityMark: `mark:${clientId}`,
    ibanMark: null,
    ...overrides,
  });
}

/** An account of a client that waits for the second person. */
export function makeAccountProposal(
  overrides: Overrides<typeof accountProposalSchema> = {},
): AccountProposal {
  return accountProposalSchema.parse({
    sealed: 'sealed proposal',
    ibanMark: 'mark of the proposal',
    ending: '0785',
    proposedBy: 'proposer',
    proposedByName: 'Proposer',
    proposedAt: '2021-03-01T09:00:00Z',
    refusal: null,
    ...overrides,
  });
}

/** A client record that a case worker says is of the same person as another. */
export function makeClientMerge(overrides: Overrides<typeof clientMergeSchema> = {}): ClientMerge {
  return clientMergeSchema.parse({
    clientId: 'C2',
    keptId: 'C1',
    reason: 'The same person, first taken in with an artificial code',
    proposal: { by: 'proposer', name: 'Proposer', on: '2021-03-01' },
    ending: null,
    state: 'proposed',
    ...overrides,
  });
}

export function makeBenefit(overrides: Overrides<typeof benefitSchema> = {}): Benefit {
  return benefitSchema.parse({
    clientId: 'C1',
    benefit: 'labour-market-subsidy',
    payer: 'kela',
    validFrom: '2018-01-01',
    validTo: null,
    position: 0,
    ...overrides,
  });
}
