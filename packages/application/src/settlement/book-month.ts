import { yearOf } from '@jatkopolku/domain/commitment';
import {
  type MonthSummary,
  type MonthTally,
  type Run,
  hasEnded,
  summarise,
} from '@jatkopolku/domain/settlement';
import { type Month, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { accountProviders, idsOf } from './account-providers.ts';
import { isBudgetOther } from './budget-entry.ts';
import { openBudget } from './budget.ts';
import { checkPayees } from './check-payees.ts';
import type { Closing, ClosingDeps, ClosingStep } from './closing.ts';
import { confirmRun } from './confirm-run.ts';
import { loadBooked } from './load-booked.ts';
import { stateRemainders } from './state-remainders.ts';
import { markOf } from './statements.ts';
import { takeSlots } from './take-slots.ts';

/** Other months of the year may be booked at the same time, a few at most. */
const MAX_TRIES = 5;

export interface Booking {
  readonly summary: MonthSummary;
  /** The run that was booked; none when nothing had changed since the last one. */
  readonly runs: readonly Run[];
}

export interface Booker {
  /** Who books. */
  readonly actor: string;
  /** The mark of what they saw that remained; without it, whatever remains is booked. */
  readonly expectedMark?: string | undefined;
}

/**
 * Books what is owed for the month less what is already booked, step by step ({@link closingSteps}). A booking
 * that was stopped or overtaken leaves only statements that do not count.
 * What changes after it was computed is a late change: it waits for finance.
 * @returns `month-not-ended` while days of the month may come; `changed-meanwhile` when another booking of the
 *   month came first: nothing is booked twice; or when something else remains than what was seen.
 */
export async function bookMonth(
  deps: ClosingDeps,
  month: Month,
  { actor, expectedMark }: Booker,
): Promise<Result<Booking, Problem>> {
  const today = deps.clock.today();
  if (!hasEnded(month, today)) return refusal({ code: 'month-not-ended', details: { month } });
  for (let tried = 1; ; tried += 1) {
    deps.onStep?.('open');
    const closing = await openClosing(deps.records, { month, actor, today });
    const booked = await bookRun(deps, closing, expectedMark);
    const isLast = booked.ok || tried === MAX_TRIES;
    // In the same moment something else of the year was booked, or set aside: what goes is judged again.
    if (isLast || !(await isBudgetOther(deps.records, closing))) return booked;
  }
}

/** The steps of one run after it is opened, of all providers in one go. */
async function bookRun(
  deps: ClosingDeps,
  closing: Closing,
  expectedMark: string | undefined,
): Promise<Result<Booking, Problem>> {
  const { records, onStep = () => {} } = deps;
  const step = <T>(name: ClosingStep, work: () => Promise<T>): Promise<T> => {
    onStep(name);
    return work();
  };
  const providers = await records.list('provider');
  const remainders = await step('account', () =>
    accountProviders(records, closing, idsOf(providers)),
  );
  await step('check', () => checkPayees(deps, { ...closing, providers }, remainders));
  const shares = await step('state', () => stateRemainders(records, closing, remainders));
  if (expectedMark !== undefined && markOf(shares) !== expectedMark) {
    return refusal({ code: 'changed-meanwhile' });
  }
  const taken = await step('bill', () => takeSlots(records, closing, shares));
  if (!taken.ok) return taken;
  const run = await step('confirm', () => confirmRun(deps, closing, shares));
  if (!run.ok) return run;
  await endChanges(records, closing);
  const accounts = remainders.map(({ account }) => account);
  return success({
    summary: summarise(closing.month, accounts),
    runs: run.value ? [run.value] : [],
  });
}

async function openClosing(
  records: Records,
  asked: Pick<Closing, 'month' | 'actor' | 'today'>,
): Promise<Closing> {
  const budget = await openBudget(records, yearOf(asked.month));
  const [{ runs, counted }, bookedMonth, tallies] = await Promise.all([
    loadBooked(records, asked.month),
    records.get('bookedMonth', asked),
    records.list('monthTally', asked),
  ]);
  return { ...asked, runs, counted, budget, bookedMonth, tallies, runNo: runs.length + 1 };
}

/** Takes what the run has booked off the list of late changes. One that changes now is left to the next run. */
async function endChanges(records: Records, { tallies, actor }: Closing): Promise<void> {
  const ended = tallies.filter(({ record }) => record.changes.length > 0);
  const end = (before: Versioned<MonthTally>) =>
    records.commit([{ kind: 'monthTally', record: { ...before.record, changes: [] }, before }], {
      event: 'booked',
      actor,
    });
  await Promise.all(ended.map(end));
}
