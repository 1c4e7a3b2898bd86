import { type Proposal, proposalSchema } from '@jatkopolku/domain/proposal';

import type { Overrides } from './overrides.ts';

/** The provider proposes a shorter period of the default placement; nobody has answered. */
export function makePlacementProposal(overrides: Overrides<typeof proposalSchema> = {}): Proposal {
  return proposalSchema.parse({
    proposalId: 'Y1',
    placementId: 'L1',
    providerId: 'P1',
    clientId: 'C1',
    asked: { kind: 'period', endsOn: '2020-09-30' },
    reason: 'Studies begin in October.',
    basis: {
      startsOn: '2020-01-01',
      endsOn: '2020-12-31',
      endedOn: null,
      daysPerWeek: 4,
      hoursPerDay: '5',
      instructor: 'Instructor 1',
    },
    made: { by: 'maija', name: 'Maija Mäkinen', on: '2020-03-02' },
    answer: null,
    state: 'open',
    ...overrides,
  });
}
