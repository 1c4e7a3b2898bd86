import { cents } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { balances, ledgerAccounts, postingsOf, postingsOfLine } from './index.ts';
import { type Line, lineSchema } from './schema.ts';

const who = { clientId: 'C1', placementId: 'L1' };
const amount = { days: 2, amountCents: 1800 };

/** Each kind of line, and the accounts of its two sides. */
const sides: readonly [name: string, line: object, debit: string | null, credit: string | null][] =
  [
    [
      'a fee',
      { kind: 'fee', agreementId: 'A1', lot: 1, ...amount },
      'provider-fees',
      'provider-payables',
    ],
    [
      'a bonus',
      { kind: 'bonus', claimId: 'K1', days: 0, amountCents: 20_000 },
      'outcome-bonuses',
      'provider-payables',
    ],
    [
      'an allowance that the region pays',
      { kind: 'compensation', ...who, payer: 'county', ...amount },
      'activity-allowances',
      'client-payables',
    ],
    [
      'a compensation that Kela pays',
      { kind: 'compensation', ...who, payer: 'kela', ...amount },
      'paid-by-payers',
      'payers-shares',
    ],
    [
      'a compensation that a fund pays',
      { kind: 'compensation', ...who, payer: 'fund-1', ...amount },
      'paid-by-payers',
      'payers-shares',
    ],
    [
      'days that nobody pays',
      { kind: 'compensation', ...who, payer: 'held', days: 2, amountCents: 0 },
      null,
      null,
    ],
    ['travel', { kind: 'travel', ...who, ...amount }, 'travel-costs', 'client-payables'],
    ['the State’s share', { kind: 'state', ...amount }, 'state-receivables', 'state-compensation'],
  ];

describe('postingsOfLine', () => {
  it.each(sides)('%s has a debit and a credit side', (_name, fields, debit, credit) => {
    const line = lineSchema.parse(fields);
    const [first, second] = postingsOfLine(line);
    expect([first?.account ?? null, second?.account ?? null]).toEqual([debit, credit]);
    expect(first?.amountCents ?? 0).toBe(line.amountCents);
    expect(second?.amountCents ?? 0).toBe(0 - line.amountCents);
  });

  it.each(['kela', 'fund-1'])('%s pays in memorandum accounts alone', (payer) => {
    const line = lineSchema.parse({ kind: 'compensation', ...who, payer, ...amount });
    const places = postingsOfLine(line).map(({ account }) => ledgerAccounts[account]);
    expect(places).toEqual(['memorandum', 'memorandum']);
  });
});

const linesOfAnyMonth: fc.Arbitrary<Line[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('fee', 'compensation', 'travel', 'state', 'bonus'),
      name: fc.constantFrom('1', '2'),
      payer: fc.constantFrom('kela', 'county', 'fund-1', 'held'),
      days: fc.integer({ min: -31, max: 31 }),
      amountCents: fc.integer({ min: -100_000, max: 100_000 }),
    })
    .map(({ kind, name, payer, days, amountCents }) => {
      const client = { clientId: `C${name}`, placementId: `L${name}` };
      const of = {
        fee: { agreementId: `A${name}`, lot: 1 },
        compensation: { ...client, payer },
        travel: client,
        state: {},
        bonus: { claimId: `K${name}` },
      }[kind];
      const isHeld = kind === 'compensation' && payer === 'held';
      return lineSchema.parse({ kind, ...of, days, amountCents: isHeld ? 0 : amountCents });
    }),
  { maxLength: 20 },
);

describe('postingsOf', () => {
  it('sums to zero, in the journal and beside it, whatever the lines', () => {
    fc.assert(
      fc.property(linesOfAnyMonth, (lines) => {
        const sums = { journal: 0, memorandum: 0, payments: 0 };
        for (const [account, sum] of balances(postingsOf(lines))) {
          sums[ledgerAccounts[account]] += sum;
        }
        expect(sums).toEqual({ journal: 0, memorandum: 0, payments: 0 });
      }),
    );
  });

  it('of all lines together moves what those of the lines move one by one', () => {
    fc.assert(
      fc.property(linesOfAnyMonth, (lines) => {
        const whole = balances(postingsOf(lines));
        for (const [account, sum] of balances(lines.flatMap((line) => postingsOf([line])))) {
          expect(whole.get(account) ?? 0).toBe(sum);
        }
      }),
    );
  });

  it('is in one order, and has nothing that comes to nothing', () => {
    const fee = (agreementId: string, amountCents: number) =>
      lineSchema.parse({ kind: 'fee', agreementId, lot: 1, days: 1, amountCents });
    const lines = [fee('A2', 500), fee('A1', 300), fee('A2', -500), fee('A1', 200)];
    expect(postingsOf(lines)).toEqual([
      { account: 'provider-fees', agreementId: 'A1', amountCents: cents(500) },
      { account: 'provider-payables', agreementId: 'A1', amountCents: cents(-500) },
    ]);
    expect(postingsOf(lines.toReversed())).toEqual(postingsOf(lines));
  });
});
