import { checkAwaited } from '../eligibility/recheck-slice.ts';
import type { Closing, ClosingDeps, Remainder } from './closing.ts';

/**
 * Asks the register about every provider to whom money would go, unless it has answered today already. Who
 * is found excluded, insolvent or ceased gets nothing; a provider that the register is silent about is paid.
 */
export async function checkPayees(
  deps: ClosingDeps,
  { actor, today }: Pick<Closing, 'actor' | 'today'>,
  remainders: readonly Remainder[],
): Promise<void> {
  const paid = remainders
    .filter(({ lines }) => lines.some(({ kind }) => kind === 'fee' || kind === 'bonus'))
    .map(({ account }) => account.providerId);
  if (paid.length === 0) return;
  await checkAwaited(deps, paid, { actor, today, purpose: 'settlement', unlessAnswered: true });
}
