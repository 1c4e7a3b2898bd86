import {
  type Commitment,
  type CommitmentBook,
  type CostCentre,
  commitmentBookSchema,
  commitmentSchema,
  costCentreSchema,
} from '@jatkopolku/domain/commitment';

import type { Overrides } from './overrides.ts';

/** A cost centre that Hanna holds. */
export function makeCostCentre(overrides: Overrides<typeof costCentreSchema> = {}): CostCentre {
  return costCentreSchema.parse({
    code: '4100',
    name: 'Työikäisten palvelut',
    holders: [{ userId: 'hanna', name: 'Hanna Hankinta' }],
    ...overrides,
  });
}

/** Proposed by Heikki for the first lot of the default framework. */
export function makeCommitment(overrides: Overrides<typeof commitmentSchema> = {}): Commitment {
  return commitmentSchema.parse({
    year: 2020,
    commitmentId: 'CM1',
    frameworkId: 'F1',
    lot: 1,
    agreementId: null,
    costCentre: '4100',
    amountCents: 1_000_000,
    proposal: {
      by: 'heikki',
      name: 'Heikki Hankinta',
      at: '2020-01-02T08:00:00.000Z',
      reason: 'Talousarvio',
    },
    decision: null,
    annulment: null,
    turn: null,
    state: 'proposed',
    ...overrides,
  });
}

/** The same, confirmed by Hanna. */
export function makeConfirmed(overrides: Overrides<typeof commitmentSchema> = {}): Commitment {
  return makeCommitment({
    state: 'confirmed',
    turn: 1,
    decision: {
      by: 'hanna',
      name: 'Hanna Hankinta',
      at: '2020-01-03T08:00:00.000Z',
      reason: '',
    },
    ...overrides,
  });
}

export function makeCommitmentBook(
  overrides: Overrides<typeof commitmentBookSchema> = {},
): CommitmentBook {
  return commitmentBookSchema.parse({ year: 2020, turns: 1, booked: [], short: [], ...overrides });
}
