import { makeStatement } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { payersOf, sumOf } from './line-sums.ts';

const { lines } = makeStatement();
const held = { ...makeStatement().lines[0], payer: 'held', days: 1, amountCents: 0 };
const withHeld = makeStatement({ lines: [...lines, held] as typeof lines }).lines;

it('the lines of a kind add up', () => {
  expect(sumOf(withHeld, 'compensation')).toEqual({ days: 3, amount: 1_800 });
  expect(sumOf(withHeld, 'fee')).toEqual({ days: 2, amount: 5_000 });
  expect(sumOf(withHeld, 'bonus')).toEqual({ days: 0, amount: 0 });
});

it('payers are listed with the days that each pays, held days too', () => {
  expect(payersOf(withHeld)).toEqual([
    { payer: 'kela', days: 2, amount: 1_800 },
    { payer: 'held', days: 1, amount: 0 },
  ]);
});
