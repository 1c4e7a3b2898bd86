import { makeSheet } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { type TravelDraft, readTravel, travelDraft } from './travel-draft.ts';

const decision = {
  verdict: 'declined',
  travelCents: 3_500,
  reason: 'There is a bus.',
  by: 'aino',
  on: '2020-02-03',
} as const;
const sheet = makeSheet({
  days: { '08': '5+3500', '09': '5+3500', '10': '5+4000' },
  cappedTravel: [
    { day: '08', capCents: 2_000, decision: null },
    { day: '09', capCents: 2_000, decision },
    { day: '10', capCents: 2_000, decision },
  ],
});

it('begins with the days that wait, and without a word', () => {
  const dates = ['2020-01-08', '2020-01-10'];
  expect(travelDraft(sheet)).toEqual({ dates, verdict: '', reason: '' });
});

const whole: TravelDraft = { dates: ['2020-01-08'], verdict: 'accepted', reason: ' No bus. ' };

it('is sent whole, with the reason as it is kept', () => {
  expect(readTravel(whole)).toEqual({ sent: { ...whole, reason: 'No bus.' }, missing: [] });
});

it.each<[Partial<TravelDraft>, string[]]>([
  [{ dates: [] }, ['dates']],
  [{ verdict: '' }, ['verdict']],
  [{ reason: ' ' }, ['reason']],
  [{ dates: [], verdict: '', reason: '' }, ['dates', 'verdict', 'reason']],
])('with %j lacks %j, and is not sent', (change, missing) => {
  expect(readTravel({ ...whole, ...change })).toEqual({ sent: undefined, missing });
});
