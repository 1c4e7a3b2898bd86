import { type MonthSummary, type Run, hasEnded, summarise } from '@jatkopolku/domain/settlement';
import { type Month, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import { endLateChange, markLateChange } from '../late-change.ts';
import { accountProviders, providersOf } from './account-providers.ts';
import { checkPayees } from './check-payees.ts';
import type { Closing, ClosingDeps, ClosingStep } from './closing.ts';
import { confirmRun } from './confirm-run.ts';
import { loadBooked } from './load-booked.ts';
import { stateRemainders } from './state-remainders.ts';
import { markOf } from './statements.ts';
import { takeSlots } from './take-slots.ts';

export interface Booking {
  readonly summary: MonthSummary;
  /** The runs that were booked; none when nothing had changed since the last one. */
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
 * What changed after it was seen is not booked with it: it waits for finance.
 * @returns `month-not-ended` while days of the month may come; `changed-meanwhile` when another booking of the
 *   month came first: nothing is booked twice; or when something else remains than what was seen.
 */
export async function bookMonth(
  deps: ClosingDeps,
  month: Month,
  { actor, expectedMark }: Booker,
): Promise<Result<Booking, Problem>> {
  const { records, clock } = deps;
  const today = clock.today();
  if (!hasEnded(month, today)) return refusal({ code: 'month-not-ended', details: { month } });
  const booked: Run[] = [];
  let expected = expectedMark;
  for (;;) {
    const late = await records.get('lateChange', { month });
    const attempt = await bookRun(deps, { month, actor, today }, expected);
    if (!attempt.ok) return attempt;
    const { run, isOther, summary } = attempt.value;
    if (isOther && booked.length === 0) return refusal({ code: 'changed-meanwhile' });
    if (!run) {
      await (isOther
        ? markLateChange(records, [month], actor)
        : endLateChange(records, late, actor));
      return success({ summary, runs: booked });
    }
    booked.push(run);
    if (expected !== undefined) expected = markOf([]);
  }
}

interface Attempted {
  /** Null when nothing remained to be booked, or something else than what was seen. */
  readonly run: Run | null;
  readonly isOther: boolean;
  readonly summary: MonthSummary;
}

/** The steps of one run, of all providers in one go. */
async function bookRun(
  deps: ClosingDeps,
  asked: Pick<Closing, 'month' | 'actor' | 'today'>,
  expectedMark: string | undefined,
): Promise<Result<Attempted, Problem>> {
  const { records, onStep = () => {} } = deps;
  const step = <T>(name: ClosingStep, work: () => Promise<T>): Promise<T> => {
    onStep(name);
    return work();
  };
  const closing = await step('open', () => openClosing(deps, asked));
  const remainders = await step('account', async () =>
    accountProviders(records, closing, await providersOf(records)),
  );
  const summary = summarise(
    closing.month,
    remainders.map(({ account }) => account),
  );
  await step('check', () => checkPayees(deps, closing, remainders));
  const shares = await step('state', () => stateRemainders(records, closing, remainders));
  const isOther = expectedMark !== undefined && markOf(shares) !== expectedMark;
  if (isOther) return success({ run: null, isOther, summary });
  const taken = await step('bill', () => takeSlots(records, closing, shares));
  if (!taken.ok) return taken;
  const run = await step('confirm', () => confirmRun(deps, closing, shares));
  return run.ok ? success({ run: run.value, isOther, summary }) : run;
}

async function openClosing(
  { records }: Pick<ClosingDeps, 'records'>,
  asked: Pick<Closing, 'month' | 'actor' | 'today'>,
): Promise<Closing> {
  const { runs, counted } = await loadBooked(records, asked.month);
  return { ...asked, runs, counted, runNo: runs.length + 1 };
}
