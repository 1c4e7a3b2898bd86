import { makeMonthTally } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { totalOf, unusualOf } from './compare-tallies.ts';

const tally = (providerId: string, feeCents: number, bonusCents = 0) =>
  makeMonthTally({ providerId, feeCents, bonusCents });

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
  const found = unusualOf(now ? [tally('P1', now)] : [], before ? [tally('P1', before)] : []);
  expect(found).toEqual(expected ? [{ providerId: 'P1', beforeCents: before, nowCents: now }] : []);
});

it('the largest difference comes first, bonuses counted', () => {
  const now = [tally('P1', 100_000), tally('P2', 100_000, 400_000)];
  expect(unusualOf(now, []).map(({ providerId }) => providerId)).toEqual(['P2', 'P1']);
});
