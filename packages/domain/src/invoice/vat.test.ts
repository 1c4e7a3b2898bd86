import { cents, localDate } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { vatOf } from './vat.ts';

it.each([
  ['an exempt service', 'exempt', '2020-01-31', 10_000, 0, 0],
  ['the rate of 2020', 'taxed', '2020-01-31', 10_000, 240, 2_400],
  ['the last day of it', 'taxed', '2024-08-31', 10_000, 240, 2_400],
  ['the rate from September 2024', 'taxed', '2024-09-30', 10_000, 255, 2_550],
  ['half a cent, upwards', 'taxed', '2025-01-31', 10, 255, 3],
  ['less than half a cent, downwards', 'taxed', '2025-01-31', 1, 255, 0],
  ['nothing', 'taxed', '2025-01-31', 0, 255, 0],
] as const)('%s', (_name, vatCase, date, base, ratePermille, vatCents) => {
  expect(vatOf(cents(base), vatCase, localDate(date))).toEqual({
    case: vatCase,
    ratePermille,
    baseCents: base,
    vatCents,
  });
});

it('is never more than half a cent from the exact share', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (base) => {
      const { vatCents } = vatOf(cents(base), 'taxed', localDate('2025-01-31'));
      expect(Math.abs(vatCents * 1000 - base * 255)).toBeLessThanOrEqual(500);
    }),
  );
});
