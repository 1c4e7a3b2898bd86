import { yearOf } from '@jatkopolku/domain/commitment';
import {
  type MonthSummary,
  type MonthTally,
  type Run,
  type RunNote,
  hasEnded,
  summarise,
} from '@jatkopolku/domain/settlement';
import { type Month, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { accountProviders, idsOf } from './account-providers.ts';
import { isBudgetOther } from './budget-entry.ts';
import { openBudget } from './budget.ts';
import { checkPayees } from './check-payees.ts';
import type { BookingStep, Closing, ClosingDeps, Noted, Share } from './closing.ts';
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
  /** What they write to providers with it. */
  readonly notes?: readonly RunNote[] | undefined;
}

/**
 * Books what is owed for the month less what is already booked, step by step (`closingSteps`). A booking
 * that was stopped or overtaken leaves only statements that do not count.
 * What changes after it was computed is a late change: it waits for finance.
 * @returns `month-not-ended` while days of the month may come; `changed-meanwhile` when another booking of the
 *   month came first: nothing is booked twice; or when something else remains than what was seen;
 *   `note-without-lines` for words to a provider of whom nothing is booked.
 */
export async function bookMonth(
  deps: ClosingDeps,
  month: Month,
  { actor, notes = [], expectedMark }: Booker,
): Promise<Result<Booking, Problem>> {
  const today = deps.clock.today();
  if (!hasEnded(month, today)) return refusal({ code: 'month-not-ended', details: { month } });
  for (let tried = 1; ; tried += 1) {
    deps.onStep?.('open', 0, 0);
    const closing = await openClosing(deps.records, { month, actor, today });
    const booked = await bookRun(deps, closing, { expectedMark, notes });
    const isLast = booked.ok || tried === MAX_TRIES;
    // In the same moment something else of the year was booked, or set aside: what goes is judged again.
    if (isLast || !(await isBudgetOther(deps.records, closing))) return booked;
  }
}

/** The steps of one run after it is opened, of all providers in one go. */
async function bookRun(
  deps: ClosingDeps,
  closing: Closing,
  { expectedMark, notes }: Pick<Booker, 'expectedMark'> & Noted,
): Promise<Result<Booking, Problem>> {
  const { records, onStep = () => {} } = deps;
  const providers = await records.list('provider');
  const total = providers.length;
  const step = <T>(name: BookingStep, work: () => Promise<T>): Promise<T> => {
    onStep(name, 0, total);
    return work();
  };
  const onAccounted = (count: number) => onStep('account', count, total);
  const onChecked = (count: number, asked: number) => onStep('check', count, asked);
  const accounting = { ...closing, onDone: onAccounted };
  const remainders = await step('account', () =>
    accountProviders(records, accounting, idsOf(providers)),
  );
  const checking = { ...closing, providers, onDone: onChecked };
  await step('check', () => checkPayees(deps, checking, remainders));
  const shares = await step('state', () => stateRemainders(records, closing, remainders));
  if (expectedMark !== undefined && markOf(shares) !== expectedMark) {
    return refusal({ code: 'changed-meanwhile' });
  }
  const idle = notes.find(({ providerId }) => !isStated(shares, providerId));
  if (idle) return refusal({ code: 'note-without-lines', details: { provider: idle.providerId } });
  const taken = await step('bill', () => takeSlots(records, closing, shares));
  if (!taken.ok) return taken;
  const run = await step('confirm', () => confirmRun(deps, { ...closing, notes }, shares));
  if (!run.ok) return run;
  await endChanges(records, closing);
  const accounts = remainders.map(({ account }) => account);
  return success({
    summary: summarise(closing.month, accounts),
    runs: run.value ? [run.value] : [],
  });
}

function isStated(shares: readonly Share[], asked: RunNote['providerId']): boolean {
  return shares.some(({ providerId, statements }) => providerId === asked && statements.length > 0);
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
