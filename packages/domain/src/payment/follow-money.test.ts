import { expect, it } from 'vitest';

import { type MoneyStanding, type PlaceInBatch, followMoney } from './follow-money.ts';

const payment = (outcome: 'paid' | 'underway' | 'returned' | null, isReopened = false) => ({
  outcome,
  isReopened,
});
const none = undefined;

it.each<[string, (PlaceInBatch | undefined)[], MoneyStanding]>([
  ['is in no batch', [], 'open'],
  ['was sent', [payment(null)], 'sent'],
  ['is underway', [payment('underway')], 'sent'],
  ['was paid', [payment('paid')], 'paid'],
  ['was paid, whatever came after', [payment('paid'), none, 'held'], 'paid'],
  ['came back', [payment('returned')], 'returned'],
  ['came back, and nothing took it yet', [payment('returned'), none], 'returned'],
  ['came back and was paid again', [payment('returned', true), payment('paid')], 'paid'],
  [
    'came back after another batch was made',
    [payment('returned', true), none, payment(null)],
    'sent',
  ],
  ['came back and waits', [payment('returned', true), 'held'], 'held'],
  ['came back, and was set against what was too much', [payment('returned', true), none], 'paid'],
  ['waits', ['held'], 'held'],
  ['waited and was paid', ['held', 'held', payment('paid')], 'paid'],
  ['waited and was set against something else', ['held', none], 'paid'],
  ['came to nothing when it was taken', [none], 'paid'],
])('money that %s', (_name, places, standing) => {
  expect(followMoney(places)).toBe(standing);
});
