import { type PlacementMove, placementMoveSchema } from '@jatkopolku/domain/placement';

import type { Overrides } from './overrides.ts';

/** The default placement moved to another agreement, and another one that had ended did not. */
export function makePlacementMove(
  overrides: Overrides<typeof placementMoveSchema> = {},
): PlacementMove {
  return placementMoveSchema.parse({
    moveId: 'M1',
    to: { kind: 'agreement', agreementId: 'A2', from: '2020-09-01', instructor: 'Instructor 2' },
    reason: 'The provider closes',
    movedBy: 'kaisa',
    movedOn: '2020-08-20',
    placements: [
      { placementId: 'L1', problems: [], next: 'L3' },
      {
        placementId: 'L2',
        problems: [{ code: 'not-in-this-state', details: { state: 'ended' } }],
        next: null,
      },
    ],
    ...overrides,
  });
}
