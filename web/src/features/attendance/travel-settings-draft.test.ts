import { expect, it } from 'vitest';

import { newCap, readCap } from './travel-settings-draft.ts';

it.each([
  ['20', 2_000],
  ['20,50', 2_050],
  ['', null],
  ['0', 0],
])('a cap of %j euros is %s', (capCents, expected) => {
  const { sent } = readCap({ from: '2021-05-01', capCents });
  expect(sent).toEqual({ from: '2021-05-01', capCents: expected });
});

it.each([
  [{ from: '' }, ['from']],
  [{ capCents: 'much' }, ['capCents']],
  [{ capCents: '501' }, ['capCents']],
  [newCap, ['from']],
])('with %j is not sent', (change, wrong) => {
  const { sent, faults } = readCap({ from: '2021-05-01', capCents: '20', ...change });
  expect([sent, Object.keys(faults)]).toEqual([undefined, wrong]);
});
