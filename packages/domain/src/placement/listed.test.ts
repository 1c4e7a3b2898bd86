import { localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import type { PlacementState } from './lifecycle.ts';
import {
  type ListedPlacement,
  NOBODY,
  type PlacementFilter,
  isListed,
  lateOf,
  placementFilterSchema,
} from './listed.ts';

const placement = makePlacement();
const row = {
  ...placement,
  caseWorker: { userId: 'kaisa', name: 'Kaisa' },
  state: 'running',
  municipality: 'Kotka',
  late: ['review', 'sheet'],
} satisfies Partial<ListedPlacement>;

describe('a list of placements', () => {
  it.each<[PlacementFilter, boolean]>([
    [{}, true],
    [{ caseWorkerId: 'kaisa' }, true],
    [{ caseWorkerId: 'kalle' }, false],
    [{ caseWorkerId: NOBODY }, false],
    [{ providerId: placement.providerId }, true],
    [{ municipality: 'Kotka', state: 'running', late: 'sheet' }, true],
    [{ municipality: 'Kouvola' }, false],
    [{ state: 'ended' }, false],
    [{ late: 'evaluation' }, false],
  ])('narrowed by %j', (filter, expected) => {
    expect(isListed(row, placementFilterSchema.parse(filter))).toBe(expected);
  });

  it('has those that nobody has taken as nobody’s', () => {
    expect(isListed({ ...row, caseWorker: null }, { caseWorkerId: NOBODY })).toBe(true);
  });
});

describe('what of a placement is late', () => {
  const today = localDate('2021-04-01');
  const waiting = {
    ...makePlacement({ startsOn: '2021-03-31', startsBy: 'decision', startedOn: null }),
    nextReviewDueOn: localDate('2021-03-31'),
  };
  const nothing = { today, isEvaluationLate: false, isSheetLate: false };
  /** Of one that is over neither its start nor its review is waited for. */
  const byState: Record<PlacementState, string[]> = {
    planned: ['start', 'review'],
    running: ['start', 'review'],
    interrupted: ['start', 'review'],
    ended: [],
  };

  it.each(Object.entries(byState) as [PlacementState, string[]][])('that is %s', (state, late) => {
    expect(lateOf({ ...waiting, state }, nothing)).toEqual(late);
  });

  it('is nothing on the day by which it is due', () => {
    const due = { ...waiting, startsOn: today, nextReviewDueOn: today, state: 'planned' } as const;
    expect(lateOf(due, nothing)).toEqual([]);
  });

  it('is its evaluation and its month sheet also after its end', () => {
    const late = { today, isEvaluationLate: true, isSheetLate: true };
    expect(lateOf({ ...waiting, state: 'ended' }, late)).toEqual(['evaluation', 'sheet']);
  });
});
