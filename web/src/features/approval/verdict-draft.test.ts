import { cents } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { noVerdict, readVerdict } from './verdict-draft.ts';

const claimed = cents(50_000);
const approve = { ...noVerdict, verdict: 'approve' };

it.each([
  [noVerdict, ['verdict']],
  [{ ...noVerdict, verdict: 'return' }, ['category', 'reason']],
  [{ ...noVerdict, verdict: 'reject', category: 'other', reason: ' ' }, ['reason']],
  [approve, ['amount']],
  [{ ...approve, amount: '45,' }, ['amount']],
  [{ ...approve, amount: '700,01' }, ['amount']],
  [{ ...approve, amount: '499,99' }, ['reason']],
])('%j lacks %j', (draft, wrong) => {
  expect(readVerdict(draft, claimed)).toEqual({ decision: undefined, wrong });
});

describe('what the API takes', () => {
  const begun = { category: 'other', reason: ' Why? ' };

  it('approves all of it; a reason that was begun is left out', () => {
    const { decision } = readVerdict({ ...approve, ...begun, amount: '500' }, claimed);
    expect(decision).toEqual({
      verdict: 'approve',
      category: null,
      reason: '',
      amountCents: 50_000,
    });
  });

  it('approves less with its reason', () => {
    const { decision } = readVerdict({ ...approve, ...begun, amount: '100,00' }, claimed);
    expect(decision).toMatchObject({ amountCents: 10_000, reason: 'Why?', category: null });
  });

  it('returns with both; the amount goes for nothing', () => {
    const { decision } = readVerdict({ ...noVerdict, ...begun, verdict: 'return' }, claimed);
    expect(decision).toEqual({ verdict: 'return', category: 'other', reason: 'Why?' });
  });
});
