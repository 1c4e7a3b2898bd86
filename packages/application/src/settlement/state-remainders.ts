import { type Line, amountsOf, withhold } from '@jatkopolku/domain/settlement';

import type { Records } from '../records.ts';
import type { Billing, Closing, Remainder, Share } from './closing.ts';
import { openPayees } from './open-payees.ts';
import { remainderMark, statementsOf } from './statements.ts';

/**
 * Saves what remains of each provider, less what is kept back, in statements that their content names. They
 * do not count before a head names them: what a stopped run has left is saved once more as the same.
 */
export async function stateRemainders(
  records: Records,
  closing: Pick<Closing, 'month' | 'runNo'>,
  remainders: readonly Remainder[],
): Promise<Share[]> {
  const payeeOf = await openPayees(records, closing.month);
  const stated = remainders.map((remainder) => {
    const { providerId, lines: owed } = remainder.account;
    const { going } = withhold(remainder.lines, payeeOf(providerId), owed);
    return { providerId, going, statements: statementsOf(remainder, going, closing) };
  });
  await records.keep(
    'statement',
    stated.flatMap(({ statements }) => statements),
  );
  return stated.map(({ providerId, going, statements }) => ({
    providerId,
    mark: remainderMark(going),
    statements: statements.map(({ part, hash }) => ({ part, hash })),
    billings: going.flatMap(billingOf),
    amounts: amountsOf(going),
  }));
}

/** What is paid for a part of a claim, or taken back. */
function billingOf(line: Line): Billing[] {
  if (line.kind !== 'bonus' || line.amountCents === 0) return [];
  const { claimId, partNo = 1 } = line;
  return [{ claimId, partNo, way: line.amountCents > 0 ? 'bill' : 'refund' }];
}
