import { yearOf } from '@jatkopolku/domain/commitment';
import type { WithheldMonth } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { accountProviders, providersOf } from './account-providers.ts';
import { type Budget, openBudget } from './budget.ts';
import type { Closing, Remainder } from './closing.ts';
import { withholdRemainders } from './withhold-remainders.ts';

/** What a month comes to, and of what is not booked yet what would go and what waits, by provider. */
export interface SplitMonth {
  readonly owed: readonly Remainder[];
  readonly budget: Budget;
  readonly split: readonly WithheldMonth[];
}

/** Splits what is not booked of a month into what the next run would book and what something holds, to show it. */
export async function splitMonth(
  records: Records,
  facts: { readonly month: Month } & Pick<Closing, 'counted' | 'tallies'>,
): Promise<SplitMonth> {
  const accounted = { ...facts, reading: { mayLag: true } };
  const owed = await accountProviders(records, accounted, await providersOf(records));
  const budget = await openBudget(records, yearOf(facts.month));
  const split = await withholdRemainders(records, { ...facts, budget }, owed);
  return { owed, budget, split };
}
