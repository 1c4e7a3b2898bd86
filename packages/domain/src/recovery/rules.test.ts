import { cents, localDate } from '@jatkopolku/kernel';
import { makeDecidedRecovery, makeRecovery } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type RecoveryState, recoveryStates } from './lifecycle.ts';
import {
  closingProblem,
  decisionProblem,
  hearingEnds,
  hearingProblem,
  leftOf,
  openingProblem,
  payingEnds,
  repaidOf,
  repaymentProblem,
  untakenOf,
} from './rules.ts';
import type { Credit } from './schema.ts';

const on = localDate;
const credit = (overrides: Partial<Credit> = {}): Credit => ({
  kind: 'repaid',
  amountCents: cents(500),
  by: 'finance-1',
  name: 'Raija Rantanen',
  on: on('2020-03-10'),
  batchNo: null,
  ...overrides,
});

it('gives the client the letter’s week and two more, and a month to pay after the week', () => {
  expect(hearingEnds(on('2020-03-02'))).toBe('2020-03-23');
  expect(payingEnds(on('2020-03-25'))).toBe('2020-05-01');
});

describe('opening a recovery', () => {
  const asked = (amountCents: number, openCents: number) =>
    openingProblem({ amountCents: cents(amountCents), openCents: cents(openCents) }, [])?.code;
  it.each([
    [1_800, 1_800, undefined],
    [900, 1_800, undefined],
    [1_801, 1_800, 'recovery-above-open'],
    [100, 0, 'nothing-to-recover'],
  ])('of %d where %d is open: %s', (amount, open, code) => {
    expect(asked(amount, open)).toBe(code);
  });

  const busy: Record<RecoveryState, boolean> = {
    notified: true,
    heard: true,
    decided: true,
    recovered: false,
    waived: false,
    withdrawn: false,
  };
  it.each(recoveryStates)('beside one that is %s', (state) => {
    const amounts = { amountCents: cents(900), openCents: cents(900) };
    const problem = openingProblem(amounts, [makeRecovery({ state })]);
    expect(problem?.code).toBe(busy[state] ? 'recovery-underway' : undefined);
  });
});

describe('hearing a client until 23 March', () => {
  it.each([
    ['It was not too much.', '2020-03-03', undefined],
    ['', '2020-03-23', 'hearing-open'],
    ['', '2020-03-24', undefined],
  ])('who says "%s" by %s: %s', (said, today, code) => {
    expect(hearingProblem(makeRecovery(), said, on(today))?.code).toBe(code);
  });
});

describe('what is left of a recovery of 1,800', () => {
  it.each([
    ['all', [], 1_800, 1_800],
    ['less, where something was set off', [], 300, 300],
    ['nothing, where all was set off', [], 0, 0],
    ['no more, where more became open', [], 5_000, 1_800],
    ['less what came back', [credit()], 1_300, 1_300],
    ['nothing, where more came back than is open', [credit({ amountCents: cents(1_800) })], 0, 0],
  ])('is %s', (_name, credits, open, left) => {
    expect(leftOf(makeRecovery({ credits }), cents(open))).toBe(left);
  });

  it('after a decision is what was decided', () => {
    expect(leftOf(makeDecidedRecovery(), cents(900))).toBe(900);
    expect(leftOf(makeDecidedRecovery(), cents(2_700))).toBe(900);
  });

  it('is never below zero, nor above what is open or due', () => {
    const sums = fc.integer({ min: 0, max: 10_000 });
    const rows = fc.array(sums.map((amount) => credit({ amountCents: cents(amount + 1) })));
    fc.assert(
      fc.property(sums, sums, rows, (due, open, credits) => {
        const left = leftOf({ dueCents: cents(due), credits }, cents(open));
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(open);
        expect(left).toBeLessThanOrEqual(due);
      }),
    );
  });
});

it.each([
  [0, 900, undefined],
  [900, 900, undefined],
  [901, 900, 'recovery-above-open'],
  [0, 0, 'nothing-to-recover'],
])('deciding to recover %d of %d: %s', (recover, left, code) => {
  expect(decisionProblem(cents(recover), cents(left))?.code).toBe(code);
});

it.each([
  [1_300, '2020-03-10', undefined],
  [1_301, '2020-03-10', 'repayment-above-due'],
  [100, '2020-03-01', 'repayment-day'],
  [100, '2020-03-11', 'repayment-day'],
])('%d that comes back on %s, on 10 March, after 500: %s', (amount, day, code) => {
  const recovery = makeRecovery({ credits: [credit()] });
  const repayment = { amountCents: cents(amount), on: on(day) };
  expect(repaymentProblem(recovery, repayment, on('2020-03-10'))?.code).toBe(code);
});

it('counts what came back, and what no batch has', () => {
  const credits = [credit(), credit({ batchNo: 2 }), credit({ kind: 'waived' })];
  expect(repaidOf({ credits })).toBe(1_000);
  expect(untakenOf({ credits })).toBe(1_000);
});

it('is closed once nothing is left', () => {
  expect(closingProblem(cents(0))).toBeUndefined();
  expect(closingProblem(cents(1))?.code).toBe('recovery-left');
});
