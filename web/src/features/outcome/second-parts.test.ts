import { type Claim, secondPartStages } from '@jatkopolku/domain/outcome';
import { localDate } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import type { VersionedClaim } from './queries.ts';
import { secondPartsOf, stagesInOrder, sumsByStage } from './second-parts.ts';

const today = localDate('2020-09-15');
const second = {
  months: 3 as const,
  amountCents: 20_000,
  claimBy: '2020-12-01',
  filedOn: null,
  filedBy: null,
  rejectedOn: null,
};
const start = {
  partNo: 1,
  milestone: 'start',
  amountCents: 50_000,
  approvedOn: '2020-06-20',
  approvedBy: 'approver-1',
  voidedOn: null,
} as const;

type Own = Parameters<typeof makeClaim>[0];

/** A claim whose first part is approved, with a second one that is due on the day. */
function begun(claimId: string, dueOn: string, own: Own = {}): VersionedClaim {
  const claim: Claim = makeClaim({
    claimId,
    state: 'approved',
    parts: [start],
    secondPart: { ...second, dueOn },
    ...own,
  });
  const { personId: _person, ...record } = claim;
  return { record, version: 1 };
}

const lasting = { ...start, partNo: 2, milestone: 'lasting', amountCents: 15_000 } as const;
const all = [
  begun('K1', '2020-11-01'),
  begun('K2', '2020-10-01'),
  begun('K3', '2020-09-15'),
  begun('K4', '2020-06-01', {
    secondPart: { ...second, dueOn: '2020-06-01', claimBy: '2020-08-30' },
  }),
  begun('K5', '2020-09-01', { parts: [start, lasting] }),
  begun('K6', '2020-09-01', { secondPart: null }),
  begun('K7', '2020-09-01', { state: 'submitted', parts: [] }),
];

describe('second parts', () => {
  it('are in order: what can be claimed now comes first, then what is due first', () => {
    const rows = secondPartsOf(all, today);
    expect(rows.map(({ claim, stage }) => `${claim.claimId} ${stage}`)).toEqual([
      'K3 due',
      'K2 forecast',
      'K1 forecast',
      'K4 lapsed',
      'K5 approved',
    ]);
  });

  it('are summed by stage, by what was approved where it was', () => {
    expect(sumsByStage(secondPartsOf(all, today))).toEqual([
      { stage: 'due', count: 1, amountCents: 20_000 },
      { stage: 'forecast', count: 2, amountCents: 40_000 },
      { stage: 'lapsed', count: 1, amountCents: 20_000 },
      { stage: 'approved', count: 1, amountCents: 15_000 },
    ]);
    expect(sumsByStage([])).toEqual([]);
  });

  it('have a place for every stage', () => {
    expect(stagesInOrder.toSorted()).toEqual(secondPartStages.toSorted());
  });
});
