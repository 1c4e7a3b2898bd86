import { cents, id } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { difference } from './difference.ts';
import { lineKey } from './line-order.ts';
import type { Line } from './schema.ts';

const amount = {
  days: fc.integer({ min: -31, max: 31 }),
  amountCents: fc.integer({ min: -100_000, max: 100_000 }).map(cents),
};
const clientId = fc.constantFrom('C1', 'C2').map(id<'Client'>);
const placementId = fc.constantFrom('L1', 'L2').map(id<'Placement'>);

const line: fc.Arbitrary<Line> = fc.oneof(
  fc.record({
    kind: fc.constant('fee' as const),
    agreementId: fc.constantFrom('A1', 'A2').map(id<'Agreement'>),
    lot: fc.constantFrom(1 as const, 2 as const),
    ...amount,
  }),
  fc.record({
    kind: fc.constant('compensation' as const),
    clientId,
    placementId,
    payer: fc.constantFrom('kela', 'county', 'held'),
    ...amount,
  }),
  fc.record({ kind: fc.constant('travel' as const), clientId, placementId, ...amount }),
  fc.record({ kind: fc.constant('state' as const), ...amount }),
  fc.record({
    kind: fc.constant('bonus' as const),
    claimId: fc.constantFrom('K1', 'K2').map(id<'Claim'>),
    ...amount,
  }),
);
const lines = fc.array(line, { maxLength: 25 });
const shuffledLines = lines.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

/** Lines of one key made one, in order, without those that came to nothing. */
function settled(all: readonly Line[]): Line[] {
  return difference(all, []);
}

const fee = (days: number, amountCents: number): Line => ({
  kind: 'fee',
  agreementId: id<'Agreement'>('A1'),
  lot: 1,
  days,
  amountCents: cents(amountCents),
});
const compensation = (payer: string, days: number, amountCents: number): Line => ({
  kind: 'compensation',
  clientId: id<'Client'>('C1'),
  placementId: id<'Placement'>('L1'),
  payer,
  days,
  amountCents: cents(amountCents),
});
const bonus = (amountCents: number): Line => ({
  kind: 'bonus',
  claimId: id<'Claim'>('K1'),
  days: 0,
  amountCents: cents(amountCents),
});

describe('what remains to be booked', () => {
  it.each<[string, Line[], Line[], Line[]]>([
    ['all of it, the first time', [fee(2, 5000)], [], [fee(2, 5000)]],
    ['nothing, the second time', [fee(2, 5000)], [fee(2, 5000)], []],
    ['one more day', [fee(3, 7500)], [fee(2, 5000)], [fee(1, 2500)]],
    ['a day less', [fee(1, 2500)], [fee(2, 5000)], [fee(-1, -2500)]],
    ['a new price for the same days', [fee(2, 5200)], [fee(2, 5000)], [fee(0, 200)]],
    [
      'a benefit granted backwards: the held days get their payer',
      [compensation('kela', 2, 1800)],
      [compensation('held', 2, 0)],
      [compensation('held', -2, 0), compensation('kela', 2, 1800)],
    ],
    ['a bonus clawed back', [], [bonus(70_000)], [bonus(-70_000)]],
    ['a bonus clawed back and booked so', [], [bonus(70_000), bonus(-70_000)], []],
    ['free days, which are no nothing', [fee(2, 0)], [], [fee(2, 0)]],
  ])('%s', (_name, full, booked, expected) => {
    expect(difference(full, booked)).toEqual(expected);
  });

  it('never has a negative zero', () => {
    const rest = difference([fee(2, 0)], [fee(1, 0)]);
    expect(rest.map(({ days, amountCents }) => [days, amountCents])).toStrictEqual([[1, 0]]);
  });
});

describe('laws', () => {
  it('a month that is booked in full has nothing left', () => {
    fc.assert(
      fc.property(lines, (full) => {
        expect(difference(full, full)).toEqual([]);
      }),
    );
  });

  it('what is booked and what remains are together all there is', () => {
    fc.assert(
      fc.property(lines, lines, (full, booked) => {
        expect(settled([...booked, ...difference(full, booked)])).toEqual(settled(full));
      }),
    );
  });

  it('the order and the grouping of what is booked do not matter', () => {
    fc.assert(
      fc.property(lines, shuffledLines, (full, [booked, anyOrder]) => {
        const rest = difference(full, booked);
        expect(difference(full, anyOrder)).toEqual(rest);
        expect(difference(full, settled(booked))).toEqual(rest);
        expect(difference(full.toReversed(), booked)).toEqual(rest);
      }),
    );
  });

  it('settling twice equals settling once', () => {
    fc.assert(
      fc.property(lines, lines, (full, booked) => {
        const once = [...booked, ...difference(full, booked)];
        expect(difference(full, once)).toEqual([]);
      }),
    );
  });

  it('after any number of runs the books agree with the last account', () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 6 }), (accounts) => {
        const booked: Line[] = [];
        for (const full of accounts) booked.push(...difference(full, booked));
        expect(settled(booked)).toEqual(settled(accounts.at(-1) ?? []));
      }),
    );
  });

  it('each line is there once, in the order of the keys, and says something', () => {
    fc.assert(
      fc.property(lines, lines, (full, booked) => {
        const rest = difference(full, booked);
        const keys = rest.map(lineKey);
        expect(keys).toEqual([...new Set(keys)].toSorted());
        expect(rest.every(({ days, amountCents }) => days !== 0 || amountCents !== 0)).toBe(true);
      }),
    );
  });
});
