import { type Line, balances, lineSchema, postingsOf } from '@jatkopolku/domain/settlement';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { payerStatements, payerTotals } from './payer-statement.ts';

const paid = (clientId: string, payer: string, days: number, placementId = 'L1'): Line =>
  lineSchema.parse({
    kind: 'compensation',
    clientId,
    placementId,
    payer,
    days,
    amountCents: days * 900,
  });
const other = (fields: object): Line =>
  lineSchema.parse({ days: 1, amountCents: 2_500, ...fields });

const found = (lines: readonly Line[]) =>
  payerStatements(lines).map(({ payer, clients }) => [
    payer,
    ...clients.map(({ clientId, days, amountCents }) => `${clientId} ${days} ${amountCents}`),
  ]);

describe('the statement of a payer', () => {
  it.each<[string, Line[], string[][]]>([
    ['what Kela pays', [paid('C1', 'kela', 2)], [['kela', 'C1 2 1800']]],
    ['what a fund pays', [paid('C1', 'fund-ykk', 1)], [['fund-ykk', 'C1 1 900']]],
    ['nothing of what the county pays', [paid('C1', 'county', 2)], []],
    [
      'nothing of what is held',
      [{ ...paid('C1', 'held', 2), amountCents: paid('C1', 'held', 0).amountCents }],
      [],
    ],
    [
      'nothing of other lines',
      [
        other({ kind: 'fee', agreementId: 'A1', lot: 1 }),
        other({ kind: 'state' }),
        other({ kind: 'travel', clientId: 'C1', placementId: 'L1' }),
        other({ kind: 'bonus', claimId: 'K1', days: 0 }),
      ],
      [],
    ],
    [
      'a client of two placements once',
      [paid('C1', 'kela', 2), paid('C1', 'kela', 1, 'L2')],
      [['kela', 'C1 3 2700']],
    ],
    [
      'each payer by its code, and clients by their ids',
      [
        paid('C2', 'kela', 1),
        paid('C1', 'kela', 1),
        paid('C1', 'fund-b', 1),
        paid('C1', 'fund-a', 1),
      ],
      [
        ['fund-a', 'C1 1 900'],
        ['fund-b', 'C1 1 900'],
        ['kela', 'C1 1 900', 'C2 1 900'],
      ],
    ],
    [
      'what a correction takes back',
      [paid('C1', 'kela', -1), paid('C1', 'fund-a', 1)],
      [
        ['fund-a', 'C1 1 900'],
        ['kela', 'C1 -1 -900'],
      ],
    ],
    [
      'nobody who comes to nothing, such as a day that moved to another placement',
      [paid('C1', 'kela', -1), paid('C1', 'kela', 1, 'L2')],
      [],
    ],
    [
      'two clients whose days come to nothing together',
      [paid('C1', 'kela', -1), paid('C2', 'kela', 1)],
      [['kela', 'C1 -1 -900', 'C2 1 900']],
    ],
  ])('has %s', (_, lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  it('is in short of so many clients', () => {
    const lines = [paid('C1', 'kela', 2), paid('C2', 'kela', 1), paid('C3', 'fund-a', 1)];
    expect(payerTotals(lines)).toEqual([
      { payerNo: 1, payer: 'fund-a', days: 1, amountCents: 900, clients: 1 },
      { payerNo: 2, payer: 'kela', days: 3, amountCents: 2700, clients: 2 },
    ]);
  });

  const anyLine = fc.record({
    clientId: fc.constantFrom('C1', 'C2', 'C3'),
    placementId: fc.constantFrom('L1', 'L2'),
    payer: fc.constantFrom('kela', 'county', 'held', 'fund-a', 'fund-b'),
    days: fc.integer({ min: -5, max: 20 }),
  });
  const runs = fc.array(fc.array(anyLine, { maxLength: 20 }), { maxLength: 4 });

  it('of all runs and payers sums to what the runs have in their memorandum account, and each to its clients', () => {
    fc.assert(
      fc.property(runs, (drawn) => {
        const booked = drawn.map((lines) =>
          lines.map((one) => paid(one.clientId, one.payer, one.days, one.placementId)),
        );
        const statements = booked.flatMap(payerStatements);
        const memorandum = balances(booked.flatMap((lines) => postingsOf(lines)));
        const sum = (all: readonly { amountCents: number }[]) =>
          all.reduce((total, { amountCents }) => total + amountCents, 0);
        expect(sum(statements)).toBe(memorandum.get('paid-by-payers') ?? 0);
        for (const one of statements) expect(sum(one.clients)).toBe(one.amountCents);
      }),
    );
  });
});
