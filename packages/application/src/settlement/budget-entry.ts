import { bookAfter } from '@jatkopolku/domain/commitment';

import type { Change, Records, Witness } from '../records.ts';
import { budgetWitness } from './budget.ts';
import type { Closing, Share } from './closing.ts';

interface BudgetEntry {
  readonly changes: readonly Change[];
  readonly witnesses: readonly Witness[];
  readonly isChanged: boolean;
}

/** What a run writes of its year's commitments: the book with what it draws, or that there still is none. */
export function budgetEntry(
  { month, budget }: Pick<Closing, 'month' | 'budget'>,
  shares: readonly Share[],
): BudgetEntry {
  const { book: before } = budget;
  if (!before) return { changes: [], witnesses: [budgetWitness(budget)], isChanged: false };
  const record = bookAfter(before.record, month, {
    booked: shares.flatMap(({ booked }) => booked),
    short: shares.flatMap(({ short }) => short),
  });
  const isChanged = JSON.stringify(record) !== JSON.stringify(before.record);
  return { changes: [{ kind: 'commitmentBook', record, before }], witnesses: [], isChanged };
}

/** Whether the year's commitments have changed since the run was opened, and no other run took its number. */
export async function isBudgetOther(
  records: Records,
  { month, runNo, budget }: Pick<Closing, 'month' | 'runNo' | 'budget'>,
): Promise<boolean> {
  const [book, run] = await Promise.all([
    records.get('commitmentBook', { year: budget.year }),
    records.get('run', { month, runNo }),
  ]);
  return run === undefined && book?.version !== budget.book?.version;
}
