import { type Claim, claimSchema, claimWaitsFor, holdsItsPlace } from '@jatkopolku/domain/outcome';

import { filesOf, kindIn } from './kind.ts';

const kind = kindIn('outcome');

export const outcomeKinds = {
  claim: kind(claimSchema, {
    key: ['claimId'],
    unique: ({ state, placementId, clientId, pathStartsOn }) =>
      holdsItsPlace[state]
        ? [
            ['placement', placementId],
            ['start', clientId, pathStartsOn],
          ]
        : [],
    queue: claimQueue,
    listedFor: ['providerId'],
    finds: filesOf(({ evidence }: Claim) => evidence),
    audited: true,
    upgrades: [(earlier) => ({ ...earlier, hold: null, withdrawnOn: null })],
    purpose: 'Outcome claim by id, by a file that it rests on; all of the region',
  }),
};

/**
 * Submitted claims wait for the county, returned ones and those that were taken back for their provider; by
 * the day of filing. One on hold comes at its day: it takes no room among those that wait now.
 */
function claimQueue({ state, providerId, submittedOn, hold, claimId }: Claim) {
  const place = [hold?.until ?? submittedOn, claimId];
  const turn = claimWaitsFor[state];
  if (turn === 'county') return { queue: 'submitted', place } as const;
  return turn === 'provider' ? ({ queue: `returned:${providerId}`, place } as const) : undefined;
}
