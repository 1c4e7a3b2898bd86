import { cents } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { isUsualDayPrice } from './usual-price.ts';

it.each([
  [999, false],
  [1_000, true],
  [3_100, true],
  [10_000, true],
  [10_001, false],
  // Typed for 31 euros in the simulated use of the site.
  [100_000, false],
])('a day price of %i cents is usual: %s', (amount, isUsual) => {
  expect(isUsualDayPrice(cents(amount))).toBe(isUsual);
});
