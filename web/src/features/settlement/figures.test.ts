import { movementSchema } from '@jatkopolku/contracts';
import { expect, it } from 'vitest';

import { clientsTotal, figureRows, isFilled, rowKey } from './figures.ts';

const figures = movementSchema.parse({
  month: '2020-01',
  clients: 3,
  days: 8,
  state_compensation_cents: 8_072,
  compensation: {
    by_payer: {
      county: { days: 2, amount_cents: 1_800 },
      kela: { days: 5, amount_cents: 4_500 },
    },
    held_days: 1,
    total_cents: 6_300,
  },
  travel: { days: 3, amount_cents: 1_920 },
  providers: [
    {
      provider_id: 'P1',
      lots: [
        { lot: 1, days: 3, fee_cents: 7_500 },
        { lot: 2, days: 1, fee_cents: 3_000 },
      ],
      bonuses: [{ claim_id: 'K1', amount_cents: 50_000 }],
      total_cents: 60_500,
    },
    {
      provider_id: 'P2',
      lots: [{ lot: 1, days: 4, fee_cents: 10_000 }],
      bonuses: [],
      total_cents: 10_000,
    },
  ],
  provider_total_cents: 70_500,
});

it('a month is read by its clients’, its providers’ and the State’s amounts', () => {
  const rows = figureRows(figures).map((row) => [rowKey(row), row.days, row.amount]);
  expect(rows).toEqual([
    ['payer county', 2, 1_800],
    ['payer kela', 5, 4_500],
    ['held', 1, null],
    ['compensation', 8, 6_300],
    ['travel', 3, 1_920],
    ['fees', 8, 20_500],
    ['bonuses', null, 50_000],
    ['providers', null, 70_500],
    ['state', 8, 8_072],
  ]);
});

it('the rows above a total add up to it', () => {
  const amountOf = new Map(figureRows(figures).map((row) => [rowKey(row), row.amount ?? 0]));
  const sum = (...keys: string[]) => keys.reduce((all, key) => all + (amountOf.get(key) ?? 0), 0);
  expect(sum('payer county', 'payer kela')).toBe(amountOf.get('compensation'));
  expect(sum('fees', 'bonuses')).toBe(amountOf.get('providers'));
  expect(clientsTotal(figures)).toBe(sum('compensation', 'travel'));
});

it('a change without days and without an amount is none', () => {
  const none = { ...figures, travel: { days: 0, amount_cents: figures.travel.amount_cents } };
  const filled = (of: typeof figures) => figureRows(of).filter(isFilled).map(rowKey);
  expect(filled(none)).toContain('travel');
  const empty = {
    ...figures.travel,
    days: 0,
    amount_cents: movementSchema.shape.provider_total_cents.parse(0),
  };
  expect(filled({ ...figures, travel: empty })).not.toContain('travel');
  expect(filled(figures)).toContain('held');
});
