import { cents, id } from '@jatkopolku/kernel';
import { makeAgreement, makeCheck, makeDispute, makeStatement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { disputeStates } from './dispute-lifecycle.ts';
import type { Line } from './schema.ts';
import { type Payee, withhold } from './withhold.ts';

const bonus: Line = { kind: 'bonus', claimId: id('K1'), days: 0, amountCents: cents(70_000) };
const lines: readonly Line[] = [...makeStatement().lines, bonus];
const payee: Payee = { check: undefined, agreements: [makeAgreement()], disputes: [] };
const excluded = makeCheck({ state: 'excluded', grounds: ['company-form'] });

const waiting = (of: Partial<Payee>, open = lines, owed = lines) =>
  withhold(open, { ...payee, ...of }, owed).waiting.map(({ line, reasons }) => [
    line.kind,
    ...reasons.map(({ by }) => by),
  ]);

describe('what waits', () => {
  it('is nothing of a provider that is in order', () => {
    expect(withhold(lines, payee, lines)).toEqual({ going: lines, waiting: [] });
  });

  it('is the disputed line alone', () => {
    expect(waiting({ disputes: [makeDispute()] })).toEqual([['fee', 'dispute']]);
    const { going } = withhold(lines, { ...payee, disputes: [makeDispute()] }, lines);
    expect(going.map(({ kind }) => kind)).toEqual(['compensation', 'state', 'travel', 'bonus']);
  });

  it.each(disputeStates)('of a line whose dispute is %s, while it is owed as it was', (state) => {
    const held = state === 'open' || state === 'upheld' ? [['fee', 'dispute']] : [];
    expect(waiting({ disputes: [makeDispute({ state })] })).toEqual(held);
  });

  it('ends by itself once a line of which finance agreed is corrected', () => {
    const disputes = [makeDispute({ state: 'upheld' })];
    const more = lines.map((line) => (line.kind === 'fee' ? { ...line, days: 3 } : line));
    expect(waiting({ disputes }, more, more)).toEqual([]);
  });

  it('is a correction of a booked line, too, until its dispute is answered', () => {
    const owed = lines.map((line) => (line.kind === 'fee' ? { ...line, days: 3 } : line));
    const rest: Line[] = owed
      .filter(({ kind }) => kind === 'fee')
      .map((line) => ({ ...line, days: 1, amountCents: cents(2500) }));
    expect(waiting({ disputes: [makeDispute()] }, rest, owed)).toEqual([['fee', 'dispute']]);
    expect(waiting({ disputes: [makeDispute({ state: 'upheld' })] }, rest, owed)).toEqual([]);
  });

  it('says every reason', () => {
    expect(waiting({ check: excluded, disputes: [makeDispute()] })).toEqual([
      ['fee', 'check', 'dispute'],
      ['bonus', 'check'],
    ]);
  });
});
