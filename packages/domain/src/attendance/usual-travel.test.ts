import { cents } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { isUsualTravel } from './usual-travel.ts';

it.each([
  [0, true],
  [1_680, true],
  [4_000, true],
  [4_001, false],
  [30_000, false],
])('travel of %i cents on a day is usual: %s', (amount, isUsual) => {
  expect(isUsualTravel(cents(amount))).toBe(isUsual);
});
