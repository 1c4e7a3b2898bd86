import { type Lifecycle, type ProblemCode, id, localDate, stepProblem } from '@jatkopolku/kernel';
import { makeDispute } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type DisputeEvent,
  type DisputeState,
  disputeHolds,
  disputeLifecycle,
  disputeStates,
} from './dispute-lifecycle.ts';
import { type Dispute, disputeProblem, disputeSteps, disputesOf, isHolding } from './dispute.ts';
import { type OwnLine, ownLineSchema } from './own-line.ts';

const { line, month } = makeDispute();
const other = ownLineSchema.parse({ ...line, agreementId: 'A2' });
const bonus = ownLineSchema.parse({ kind: 'bonus', claimId: 'K1', days: 0, amountCents: 70_000 });
const corrected = ownLineSchema.parse({ ...line, days: 3, amountCents: 7500 });
const dearer = ownLineSchema.parse({ ...line, amountCents: 5200 });
const after = localDate('2020-02-05');

const nothing = { uphold: null, reject: null, withdraw: null };
const expected: Lifecycle<DisputeState, DisputeEvent> = {
  open: { uphold: 'upheld', reject: 'rejected', withdraw: 'withdrawn' },
  upheld: { ...nothing, reject: 'rejected', withdraw: 'withdrawn' },
  rejected: nothing,
  withdrawn: nothing,
};

describe('the lifecycle of a dispute', () => {
  it.each(disputeStates)('%s', (state) => {
    expect(disputeLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('what is over is not answered', () => {
    const over = makeDispute({ state: 'withdrawn' });
    expect(stepProblem(disputeSteps.uphold, over, 'finance-1')?.code).toBe('not-in-this-state');
  });
});

describe('a dispute holds its line', () => {
  const unchanged: Record<DisputeState, boolean> = {
    open: true,
    upheld: true,
    rejected: false,
    withdrawn: false,
  };
  it.each(disputeStates)('that is as it was disputed, when it is %s', (state) => {
    expect(isHolding({ line, state }, [line, bonus])).toBe(unchanged[state]);
  });

  const changed: Record<DisputeState, boolean> = { ...unchanged, upheld: false };
  it.each(disputeStates)('that comes to something else by now, when it is %s', (state) => {
    for (const owed of [[corrected], [dearer], []]) {
      expect(isHolding({ line, state }, owed)).toBe(changed[state]);
    }
  });

  it('with a reason for each state that holds', () => {
    const holding = disputeStates.filter((state) => disputeHolds[state] !== undefined);
    expect(holding).toEqual(disputeStates.filter((state) => unchanged[state]));
  });

  it('and no other line', () => {
    const disputes = [makeDispute(), makeDispute({ line: bonus, disputeNo: 2 })];
    expect(disputesOf(disputes, dearer).map(({ disputeNo }) => disputeNo)).toEqual([1]);
    expect(disputesOf(disputes, other)).toEqual([]);
  });
});

describe('why a line is not disputed', () => {
  type Case = readonly [
    about: string,
    asked: {
      readonly line?: OwnLine;
      readonly lines?: readonly OwnLine[];
      readonly disputes?: readonly Dispute[];
      readonly today?: string;
    },
    code: ProblemCode | undefined,
  ];
  const rejected = makeDispute({ state: 'rejected' });
  const cases: readonly Case[] = [
    ['of a month that has ended', {}, undefined],
    ['of a month that goes on', { today: '2020-01-31' }, 'statement-forecast'],
    ['that changed since it was shown', { lines: [corrected] }, 'statement-changed'],
    ['that is not on the statement', { line: other }, 'statement-changed'],
    ['that is disputed', { disputes: [makeDispute()] }, 'already-disputed'],
    [
      'of which finance agreed',
      { disputes: [makeDispute({ state: 'upheld' })] },
      'already-disputed',
    ],
    [
      'that was corrected as finance agreed',
      { disputes: [makeDispute({ state: 'upheld' })], line: corrected, lines: [corrected] },
      undefined,
    ],
    ['of which finance has answered', { disputes: [rejected] }, 'dispute-answered'],
    [
      'that changed after finance answered',
      { disputes: [rejected], line: corrected, lines: [corrected] },
      undefined,
    ],
    ['that was no longer disputed', { disputes: [makeDispute({ state: 'withdrawn' })] }, undefined],
    ['beside another that is', { disputes: [makeDispute({ line: bonus })] }, undefined],
  ];
  it.each(cases)('one %s', (_, { today, disputes = [], lines = [line, bonus], ...asked }, code) => {
    const shown = { month, lines, disputes };
    const day = today === undefined ? after : localDate(today);
    expect(disputeProblem(shown, asked.line ?? line, day)?.code).toBe(code);
  });
});

it('a part of a bonus is a line of its own', () => {
  const second = ownLineSchema.parse({ ...bonus, partNo: 2, amountCents: 20_000 });
  const disputes = [makeDispute({ line: second })];
  expect(disputesOf(disputes, bonus)).toEqual([]);
  expect(disputesOf(disputes, second)).toHaveLength(1);
  expect(second).toMatchObject({ claimId: id<'Claim'>('K1') });
});
