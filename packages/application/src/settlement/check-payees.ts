import type { Provider } from '@jatkopolku/domain/provider';

import { checkAwaited } from '../eligibility/recheck-slice.ts';
import type { Versioned } from '../records.ts';
import type { Closing, ClosingDeps, Remainder } from './closing.ts';

interface Checking extends Pick<Closing, 'actor' | 'today'> {
  readonly providers: readonly Versioned<Provider>[];
  /** Hears of how many the register was asked. */
  readonly onDone: (count: number, total: number) => void;
}

/**
 * Asks the register about every provider to whom money would go, unless it has answered today already. Who
 * is found excluded, insolvent or ceased gets nothing; a provider that the register is silent about is paid.
 */
export async function checkPayees(
  deps: ClosingDeps,
  { actor, today, providers, onDone }: Checking,
  remainders: readonly Remainder[],
): Promise<void> {
  const paid = remainders
    .filter(({ lines }) => lines.some(({ kind }) => kind === 'fee' || kind === 'bonus'))
    .map(({ account }) => account.providerId);
  if (paid.length === 0) return;
  const asking = { actor, today, purpose: 'settlement' } as const;
  await checkAwaited(deps, paid, { ...asking, providers, onDone, unlessAnswered: true });
}
