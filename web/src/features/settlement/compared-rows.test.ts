import { movementSchema } from '@jatkopolku/contracts';
import { emptyCounts } from '@jatkopolku/domain/settlement';
import { cents } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { comparedRows } from './compared-rows.ts';

const full = {
  ...movementSchema.parse({
    month: '2020-01',
    clients: 1,
    days: 3,
    state_compensation_cents: 3_027,
    compensation: {
      by_payer: { kela: { days: 3, amount_cents: 2_700 } },
      held_days: 0,
      total_cents: 2_700,
    },
    travel: { days: 3, amount_cents: 960 },
    providers: [
      {
        provider_id: 'P1',
        lots: [{ lot: 1, days: 3, fee_cents: 7_500 }],
        bonuses: [{ claim_id: 'K1', amount_cents: 50_000 }],
        total_cents: 57_500,
      },
    ],
    provider_total_cents: 57_500,
  }),
};
const plan = { days: 17, feeCents: cents(42_500), compensationCents: cents(15_300) };
const before = { ...emptyCounts, feeCents: cents(5_000), travelCents: cents(320) };

const inShort = (collected: Parameters<typeof comparedRows>[0]['collected']) =>
  comparedRows({ full, collected }).map((one) => [
    one.row.name,
    one.row.amount,
    one.before,
    one.planned,
  ]);

it('amounts are beside those of the month before and what was agreed', () => {
  expect(inShort({ before, plan })).toEqual([
    ['compensation', 2_700, 0, 15_300],
    ['travel', 960, 320, null],
    ['fees', 7_500, 5_000, 42_500],
    ['bonuses', 50_000, 0, null],
  ]);
});

it('a first month has none before it', () => {
  expect(inShort({ before: null, plan }).map(([, , one]) => one)).toEqual([null, null, null, null]);
});
