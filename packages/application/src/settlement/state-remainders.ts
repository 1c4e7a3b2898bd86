import { type Line, amountsOf } from '@jatkopolku/domain/settlement';
import { must } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import type { Billing, Closing, Remainder, Share } from './closing.ts';
import { remainderMark, statementsOf } from './statements.ts';
import { shortOf, withholdRemainders } from './withhold-remainders.ts';

/**
 * Saves what remains of each provider, less what is kept back, in statements that their content names. They
 * do not count before a head names them: what a stopped run has left is saved once more as the same.
 */
export async function stateRemainders(
  records: Records,
  closing: Pick<Closing, 'month' | 'runNo' | 'budget'>,
  remainders: readonly Remainder[],
): Promise<Share[]> {
  const withheld = await withholdRemainders(records, closing, remainders);
  const stated = zipped(remainders, withheld).map(([remainder, own]) => ({
    ...own,
    statements: statementsOf(remainder, own, closing),
  }));
  await records.keep(
    'statement',
    stated.flatMap(({ statements }) => statements),
  );
  return stated.map(({ providerId, going, waiting, booked, statements }) => ({
    providerId,
    booked,
    short: shortOf({ waiting }, closing.month),
    mark: remainderMark(going),
    statements: statements.map(({ part, hash }) => ({ part, hash })),
    billings: going.flatMap(billingOf),
    amounts: amountsOf(going),
  }));
}

/** Each remainder with what goes of it, which are in the same order. */
function zipped<A, B>(remainders: readonly A[], withheld: readonly B[]): [A, B][] {
  return remainders.map((remainder, at) => [remainder, must(withheld[at], 'what goes of it')]);
}

/** What is paid for a part of a claim, or taken back. */
function billingOf(line: Line): Billing[] {
  if (line.kind !== 'bonus' || line.amountCents === 0) return [];
  const { claimId, partNo = 1 } = line;
  return [{ claimId, partNo, way: line.amountCents > 0 ? 'bill' : 'refund' }];
}
