import { cents } from '@jatkopolku/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { capUse } from './cap.ts';

it.each([
  [100_000, 0, 'within', 0, 100_000],
  [100_000, 79_999, 'within', 79, 20_001],
  [100_000, 80_000, 'near', 80, 20_000],
  [100_000, 99_999, 'near', 99, 1],
  [100_000, 100_000, 'reached', 100, 0],
  [100_000, 130_000, 'reached', 130, 0],
  [0, 0, 'reached', 100, 0],
])('of %i with %i spent: %s, %i %%, %i left', (cap, spent, standing, percent, leftCents) => {
  expect(capUse(cents(cap), cents(spent))).toEqual({ standing, percent, leftCents });
});

it('grows with what is spent', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(amount, amount, amount, (cap, spent, more) => {
      const before = capUse(cents(cap), cents(spent));
      const after = capUse(cents(cap), cents(spent + more));
      expect(after.percent).toBeGreaterThanOrEqual(before.percent);
      expect(after.leftCents).toBeLessThanOrEqual(before.leftCents);
    }),
  );
});
