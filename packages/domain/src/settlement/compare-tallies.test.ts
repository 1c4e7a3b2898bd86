import { cents } from '@jatkopolku/kernel';
import { makeMonthTally } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { type Comparable, totalOf, unusualOf } from './compare-tallies.ts';
import type { ProviderPlan } from './month-plan.ts';

const tally = (providerId: string, feeCents: number, bonusCents = 0) =>
  makeMonthTally({ providerId, feeCents, bonusCents });

const compare = (given: Partial<Comparable>) =>
  unusualOf({ now: [], before: [], plans: [], incomplete: new Set(), ...given });

it('the total is of all providers', () => {
  expect(totalOf([tally('P1', 100), tally('P2', 200)])).toMatchObject({
    accepted: 2,
    feeCents: 300,
  });
  expect(totalOf([])).toMatchObject({ accepted: 0, feeCents: 0 });
});

it.each([
  ['nothing changed', 500_000, 500_000, false],
  ['a little more', 500_000, 600_000, false],
  ['much more', 500_000, 700_000, true],
  ['much less', 500_000, 300_000, true],
  ['much of little', 10_000, 40_000, false],
  ['a provider began', 0, 200_000, true],
  ['a provider ended', 200_000, 0, true],
  ['just at the border of the share', 500_000, 650_000, false],
])('a month in which %s is unusual', (_name, before, now, expected) => {
  const found = compare({
    now: now ? [tally('P1', now)] : [],
    before: before ? [tally('P1', before)] : [],
  });
  const unusual = { providerId: 'P1', differsFrom: ['before'], plannedDays: 0 };
  const amounts = { beforeCents: before, nowCents: now, days: now ? 2 : 0 };
  expect(found).toEqual(expected ? [{ ...unusual, ...amounts }] : []);
});

it('what the months of all share is unusual of none, and who does not share it is', () => {
  const before = ['P1', 'P2', 'P3', 'P4'].map((providerId) => tally(providerId, 400_000));
  const all = before.map((one) => ({ ...one, feeCents: cents(800_000) }));
  expect(compare({ now: all, before })).toEqual([]);
  const now = all.map((one) => (one.providerId === 'P4' ? tally('P4', 400_000) : one));
  expect(compare({ now, before }).map(({ providerId }) => providerId)).toEqual(['P4']);
});

it('a provider of whom sheets are missing is unusual only by more', () => {
  const before = [tally('P1', 400_000)];
  const incomplete = new Set(before.map(({ providerId }) => providerId));
  expect(compare({ now: [tally('P1', 100_000)], before, incomplete })).toEqual([]);
  expect(compare({ now: [tally('P1', 900_000)], before, incomplete })).toHaveLength(1);
});

it('the largest difference comes first, bonuses counted', () => {
  const now = [tally('P1', 100_000), tally('P2', 100_000, 400_000)];
  expect(compare({ now }).map(({ providerId }) => providerId)).toEqual(['P2', 'P1']);
});

/** Two large providers whose clients come on six of ten agreed days, and the one that is looked at. */
function besideTwo(planned: number, days: number) {
  const asked = [
    ['P1', planned, days],
    ['P2', 1000, 600],
    ['P3', 1000, 600],
  ] as const;
  const now = asked.map(([providerId, , came]) =>
    makeMonthTally({ providerId, days: came, feeCents: 0 }),
  );
  const plans = asked.map(([providerId, agreed]): ProviderPlan => {
    const { providerId: id } = tally(providerId, 0);
    return { providerId: id, days: agreed, feeCents: cents(0), compensationCents: cents(0) };
  });
  return { now, plans };
}

it.each([
  ['as often as all', 100, 60, false],
  ['a little less', 100, 45, false],
  ['much less', 100, 30, true],
  ['much more', 100, 95, true],
  ['never, of few days', 30, 0, false],
  ['never', 50, 0, true],
  ['though none had a plan', 0, 30, true],
])('clients who come %s are unusual', (_name, planned, days, expected) => {
  const found = compare(besideTwo(planned, days));
  const one = { providerId: 'P1', differsFrom: ['plan'], plannedDays: planned, days };
  expect(found).toEqual(expected ? [{ ...one, beforeCents: 0, nowCents: 0 }] : []);
});

it('a provider of whom sheets are missing is held against no plan, and lowers no share', () => {
  const { now, plans } = besideTwo(5000, 0);
  const [first] = now;
  expect(compare({ now, plans, incomplete: new Set(first ? [first.providerId] : []) })).toEqual([]);
});

it('a month in which hardly anybody came is no anomaly of each', () => {
  const { now, plans } = besideTwo(1000, 600);
  const few = now.map((one) => ({ ...one, days: 300 }));
  expect(compare({ now: few, plans })).toEqual([]);
});
