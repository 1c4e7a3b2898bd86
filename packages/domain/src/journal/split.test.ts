import { cents, sumCents } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { splitOver } from './split.ts';

const amounts = (all: Readonly<Record<string, number>>) =>
  Object.entries(all).map(([of, amount]) => ({ of, amountCents: cents(amount) }));
const parts = (lines: Record<string, number>, shares: Record<string, number>) =>
  splitOver(amounts(lines), amounts(shares)).map(
    ({ line, share, amountCents }) => `${line} of ${share}: ${amountCents}`,
  );

describe('splitOver', () => {
  it('gives all to one share', () => {
    expect(parts({ fee: 50, bonus: 30 }, { a: 80 })).toEqual(['fee of a: 50', 'bonus of a: 30']);
  });

  it('goes on with the next share where one is used up', () => {
    expect(parts({ fee: 50, bonus: 30 }, { a: 60, b: 20 })).toEqual([
      'fee of a: 50',
      'bonus of a: 10',
      'bonus of b: 20',
    ]);
  });

  it('lets what gives back free its share', () => {
    expect(parts({ fee: -50, bonus: 30 }, { a: -20 })).toEqual([
      'fee of a: -20',
      'fee of a: -30',
      'bonus of a: 30',
    ]);
  });

  it('takes from what another line gave back', () => {
    expect(parts({ fee: -50, bonus: 50 }, { a: -20, b: 20 })).toEqual([
      'fee of a: -20',
      'fee of a: -30',
      'bonus of a: 30',
      'bonus of b: 20',
    ]);
  });

  it('moves what one share got for the other', () => {
    expect(parts({ fee: -50, bonus: 10 }, { a: 20, b: -60 })).toEqual([
      'fee of b: -50',
      'bonus of a: 10',
      'bonus of a: 10',
      'bonus of b: -10',
    ]);
  });

  it('is nothing of nothing, and refuses what does not come to the same', () => {
    expect(parts({}, {})).toEqual([]);
    expect(() => parts({ fee: 50 }, { a: 49 })).toThrow('the same');
  });

  it('loses nothing: of each line, and of each share', () => {
    const list = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(list, list, (asked, set) => {
        const rest = sum(asked) - sum(set);
        const [lines, shares] = [named(asked), named([...set, rest])];
        const split = splitOver(lines, shares);
        for (const { of, amountCents } of lines) {
          const own = split.filter(({ line }) => line === of);
          expect(sumCents(own.map((one) => one.amountCents))).toBe(amountCents);
        }
        for (const { of, amountCents } of shares) {
          const own = split.filter(({ share }) => share === of);
          expect(sumCents(own.map((one) => one.amountCents))).toBe(amountCents);
        }
      }),
    );
  });
});

function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}

function named(all: readonly number[]) {
  return all.map((amount, place) => ({ of: place, amountCents: cents(amount) }));
}
