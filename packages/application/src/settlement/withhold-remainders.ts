import type { ShortMonth } from '@jatkopolku/domain/commitment';
import { type WithheldMonth, isEarned, withholdMonth } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Budget, openSetAside } from './budget.ts';
import type { Remainder } from './closing.ts';
import { openPayees } from './open-payees.ts';

/** What of the remainders goes, and what waits: for the company check, or for more to be set aside. */
export async function withholdRemainders(
  records: Records,
  { month, budget }: { readonly month: Month; readonly budget: Budget },
  remainders: readonly Pick<Remainder, 'account' | 'lines'>[],
): Promise<WithheldMonth[]> {
  const earned = remainders.flatMap(({ lines }) => lines).filter(isEarned);
  const [payeeOf, setAside] = await Promise.all([
    openPayees(records, month),
    openSetAside(records, budget, earned),
  ]);
  const providers = remainders.map(({ account: { providerId, lines: owed }, lines }) => ({
    providerId,
    lines,
    owed,
    payee: payeeOf(providerId),
  }));
  return withholdMonth(providers, setAside);
}

/** What of a provider's month waits for more to be set aside, and for nothing else. */
export function shortOf({ waiting }: Pick<WithheldMonth, 'waiting'>, month: Month): ShortMonth[] {
  return waiting.flatMap(({ line, reasons }) => {
    const [reason, other] = reasons;
    if (reason?.by !== 'commitment' || other) return [];
    return [{ ...reason.cover, month, neededCents: line.amountCents }];
  });
}
