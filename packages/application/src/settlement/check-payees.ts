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
  const checks = await deps.records.list('check');
  const answered = new Set(
    checks
      .filter(({ record }) => record.askedOn === today && record.silence === null)
      .map(({ record }) => record.providerId),
  );
  const asked = paid.filter((providerId) => !answered.has(providerId));
  await checkAwaited(deps, asked, { actor, today, purpose: 'settlement' });
}
