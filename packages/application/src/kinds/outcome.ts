import {
  type Claim,
  claimNoticeSchema,
  claimSchema,
  claimWaitsFor,
  holdsItsPlace,
} from '@jatkopolku/domain/outcome';

import { type Fields, filesOf, kindIn } from './kind.ts';

const kind = kindIn('outcome');

export const outcomeKinds = {
  claim: kind(claimSchema, {
    key: ['claimId'],
    unique: ({ state, placementId, personId, pathStartsOn }) =>
      holdsItsPlace[state]
        ? [
            ['placement', placementId],
            ['start', personId, pathStartsOn],
          ]
        : [],
    queue: claimQueue,
    listedFor: ['providerId'],
    finds: filesOf(({ evidence }: Claim) => evidence),
    audited: true,
    upgrades: [(earlier) => ({ ...earlier, hold: null, withdrawnOn: null }), withParts],
    purpose: 'Outcome claim by id, by a file that it rests on; all of the region',
  }),
  claimNotice: kind(claimNoticeSchema, {
    owner: 'claimId',
    key: ['decisionNo'],
    audited: true,
    purpose: 'Notices of the decisions on a claim to its provider, in order',
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

/** Before claims had parts, what was approved was approved whole. A person had one client record. */
function withParts(earlier: Fields): Fields {
  const { state, clientId, amountCents, decidedOn, decidedBy } = earlier;
  const whole = { partNo: 1, milestone: 'start', amountCents, voidedOn: null };
  const parts =
    state === 'approved' ? [{ ...whole, approvedOn: decidedOn, approvedBy: decidedBy }] : [];
  return { ...earlier, personId: clientId, parts };
}
