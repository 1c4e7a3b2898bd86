import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { keyOf, keyPart } from './key.ts';

const part = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('#', '~', '%', ''),
);

describe('keys', () => {
  it.each([
    ['plain', 'C0001', 'C0001'],
    ['a separator', 'A#1', 'A%231'],
    ['a mark', '~', '%7E'],
    ['an empty name', '', '~'],
    ['nothing', null, ''],
  ])('writes %s', (_, value, expected) => {
    expect(keyPart(value)).toBe(expected);
  });

  it('never gives two different names one key', () => {
    const parts = fc.array(part, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        expect(keyOf(...a) === keyOf(...b)).toBe(isSame);
      }),
    );
  });

  it('keeps long names within DynamoDB’s limits, and apart', () => {
    const [one, other] = ['x'.repeat(5_000), `${'x'.repeat(4_999)}y`];
    expect(Buffer.byteLength(keyPart(one))).toBeLessThan(150);
    expect(keyPart(one)).not.toBe(keyPart(other));
  });
});
