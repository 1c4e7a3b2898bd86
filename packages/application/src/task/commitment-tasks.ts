import { type BudgetFacts, commitmentTask, freedTasks, raiseTasks } from '@jatkopolku/domain/task';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { openBudget } from '../settlement/budget.ts';
import { type Find, TASK_LIMIT } from './task-list.ts';

/** Proposed commitments of the cost centres that the asker holds. */
export const proposedCommitments: Find = async (records, _today, userId) => {
  const stored = await records.waiting('commitment', 'proposed', TASK_LIMIT + 1);
  if (stored.length === 0) return { items: [], more: false };
  const centres = await records.list('costCentre');
  const centreOf = new Map(centres.map(({ record }) => [record.code, record]));
  const items = stored
    .map(({ record }) => commitmentTask(record, centreOf.get(record.costCentre), userId))
    .filter((task) => task !== undefined);
  return { items, more: stored.length > TASK_LIMIT };
};

/** Commitments of which more is to be set aside by the asker, who holds a cost centre of them. */
export const usedUpCommitments: Find = async (records, today, userId) => {
  const facts = await waitingBudgets(records, today);
  return { items: facts.flatMap((own) => raiseTasks(own, userId)), more: false };
};

/** Months that can be booked on, since money is set aside for what waited. */
export const freedMonths: Find = async (records, today) => {
  const facts = await waitingBudgets(records, today);
  return { items: facts.flatMap(freedTasks), more: false };
};

/** The budgets of this year and the one before, whose last months are booked in this one, where lines wait. */
async function waitingBudgets(records: Records, today: LocalDate): Promise<BudgetFacts[]> {
  const year = Number(today.slice(0, 4));
  const budgets = await Promise.all(
    [year - 1, year].map(async (own) => {
      const book = await records.get('commitmentBook', { year: own });
      return book && book.record.short.length > 0 ? openBudget(records, own) : undefined;
    }),
  );
  const open = budgets.filter((budget) => budget !== undefined);
  if (open.length === 0) return [];
  const centres = (await records.list('costCentre')).map(({ record }) => record);
  return open.flatMap(({ book, pools }) => (book ? [{ book: book.record, pools, centres }] : []));
}
