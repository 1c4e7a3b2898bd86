import { cents, localDate } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { correctedSheet } from './correction.ts';

const decided = {
  verdict: 'accepted',
  travelCents: cents(3_000),
  reason: 'Far',
  by: 'antti',
  on: '2020-02-03',
} as const;
const sheet = makeSheet({
  days: { '07': '5+3000', '08': '5+3000', '09': 's' },
  cappedTravel: [
    { day: '07', capCents: 2_000, decision: decided },
    { day: '08', capCents: 2_000, decision: decided },
  ],
});
const caps = [{ from: localDate('2020-01-01'), capCents: cents(1_000) }];
const correct = (days: object) =>
  correctedSheet(sheet, { ...makeSheet({ days: days as never }), uncounted: 0 as never }, caps);

it('a corrected sheet keeps the cap and decision of days that stay', () => {
  const { days, cappedTravel, state } = correct({ '07': '5+3000', '08': '5+1500', '10': '4+1200' });
  expect(state).toBe('accepted');
  expect(days).toEqual({ '07': '5+3000', '08': '5+1500', '10': '4+1200' });
  expect(cappedTravel).toEqual([
    { day: '07', capCents: 2_000, decision: decided },
    { day: '08', capCents: 1_000, decision: null },
    { day: '10', capCents: 1_000, decision: null },
  ]);
});

it('may be left with no day at all', () => {
  expect(correct({})).toMatchObject({ days: {}, cappedTravel: [], state: 'accepted' });
});
