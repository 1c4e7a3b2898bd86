import { localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type PlacementDecisionKind,
  decidedDays,
  nextRuling,
  rulingProblem,
  rulingProblems,
} from './decision.ts';
import { canHaveDay, placementStateOn } from './lifecycle.ts';
import type { Placement } from './schema.ts';

const today = localDate('2020-06-15');
const day = '2019-12-10';
const startConditions = {
  labourAuthoritySignedOn: day,
  countySignedOn: day,
  clientSignedOn: day,
  insuredFrom: '2020-01-01',
  stewardNotifiedOn: day,
};
const rests = [{ from: '2020-03-02', until: '2020-03-13' }];
/** One of each: it waits for its start, runs, was interrupted before, or is interrupted now. */
const placements = {
  waiting: makePlacement({ startsBy: 'decision', startConditions }),
  running: makePlacement(),
  rested: makePlacement({ interruptions: rests }),
  resting: makePlacement({ interruptions: [...rests, { from: '2020-06-01', until: null }] }),
  over: makePlacement({ endedOn: '2020-05-31' }),
};

function codes(placement: Placement, kind: PlacementDecisionKind, firstDay: string): string[] {
  const ruling = { kind, firstDay: localDate(firstDay) };
  return rulingProblems(placement, ruling, today).map(({ code }) => code);
}

describe('what can be decided next', () => {
  it.each([
    ['waiting', 'start'],
    ['running', 'interrupt'],
    ['rested', 'interrupt'],
    ['resting', 'resume'],
    ['over', undefined],
  ] as const)('of one that is %s: %s', (name, kind) => {
    const placement = placements[name];
    expect(nextRuling(placement, today)).toBe(kind);
    expect(rulingProblem(placement, { today })?.code).toBe(kind ? undefined : 'not-in-this-state');
    for (const other of ['start', 'interrupt', 'resume'] as const) {
      const found = codes(placement, other, '2020-07-01');
      expect(found.includes('not-in-this-state')).toBe(other !== kind);
    }
  });

  it('of one that starts by its dates: nothing before them', () => {
    expect(nextRuling(placements.running, localDate('2019-12-31'))).toBeUndefined();
  });
});

describe('the first day of a decision', () => {
  it.each([
    ['waiting', 'start', '2020-01-01', true],
    ['waiting', 'start', '2021-01-01', false],
    ['running', 'interrupt', '2020-01-01', true],
    ['running', 'interrupt', '2021-01-01', false],
    ['rested', 'interrupt', '2020-03-13', false],
    ['rested', 'interrupt', '2020-03-14', true],
    ['resting', 'resume', '2020-06-01', false],
    ['resting', 'resume', '2020-06-02', true],
    ['resting', 'resume', '2021-01-01', false],
  ] as const)('of one that is %s to %s, %s: %s', (name, kind, firstDay, isPossible) => {
    expect(codes(placements[name], kind, firstDay)).toEqual(
      isPossible ? [] : ['first-day-outside'],
    );
  });

  it('of a start is no day before the agreed period', () => {
    expect(codes(placements.waiting, 'start', '2019-12-31')).toContain('first-day-outside');
  });

  it('of an interruption is after the activity began', () => {
    const late = makePlacement({ startsBy: 'decision', startedOn: '2020-02-03' });
    expect(codes(late, 'interrupt', '2020-02-02')).toEqual(['first-day-outside']);
    expect(codes(late, 'interrupt', '2020-02-03')).toEqual([]);
  });
});

it('a start names each condition that is not met', () => {
  const waiting = makePlacement({
    startsBy: 'decision',
    startConditions: { ...startConditions, countySignedOn: null, insuredFrom: '2020-02-01' },
  });
  expect(codes(waiting, 'start', '2020-01-31')).toEqual([
    'county-signature-missing',
    'insurance-missing',
  ]);
  expect(codes(waiting, 'start', '2020-02-01')).toEqual(['county-signature-missing']);
});

it('a placement is interrupted so many times and no more', () => {
  const often = Array.from({ length: 24 }, () => ({ from: '2020-03-02', until: '2020-03-13' }));
  expect(codes(makePlacement({ interruptions: often }), 'interrupt', '2020-07-01')).toEqual([
    'too-many-interruptions',
  ]);
});

describe('the days of a placement', () => {
  const decided = (placement: Placement, kind: PlacementDecisionKind, firstDay: string) => ({
    ...placement,
    ...decidedDays(placement, { kind, firstDay: localDate(firstDay) }),
  });
  const dayAt = (placement: Placement, date: string) => canHaveDay(placement, localDate(date));

  it('begin with its start', () => {
    expect(dayAt(placements.waiting, '2020-01-07')).toBe(false);
    expect(placementStateOn(placements.waiting, today)).toBe('planned');
    const started = decided(placements.waiting, 'start', '2020-01-07');
    expect([dayAt(started, '2020-01-06'), dayAt(started, '2020-01-07')]).toEqual([false, true]);
    expect(placementStateOn(started, today)).toBe('running');
  });

  it('leave an interruption out, also after it', () => {
    const resting = decided(placements.running, 'interrupt', '2020-06-01');
    expect([dayAt(resting, '2020-05-31'), dayAt(resting, '2020-06-01')]).toEqual([true, false]);
    expect(placementStateOn(resting, today)).toBe('interrupted');
    const resumed = decided(resting, 'resume', '2020-06-10');
    expect([dayAt(resumed, '2020-06-09'), dayAt(resumed, '2020-06-10')]).toEqual([false, true]);
    expect(placementStateOn(resumed, today)).toBe('running');
    expect(resumed.interruptions).toEqual([{ from: '2020-06-01', until: '2020-06-09' }]);
  });
});
