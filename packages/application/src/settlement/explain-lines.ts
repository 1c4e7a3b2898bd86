import { type Pools, leftOf, yearOf } from '@jatkopolku/domain/commitment';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type ChangeCause,
  type HoldReason,
  type Line,
  type LineDay,
  type MonthTally,
  type ProviderExplanation,
  type Run,
  type Statement,
  type WithheldMonth,
  daysOfLine,
  explainProvider,
  inShort,
  isEarned,
  isPaidToClient,
  lineKey,
  totalOf,
} from '@jatkopolku/domain/settlement';
import {
  type Cents,
  type Month,
  type Result,
  ZERO_CENTS,
  must,
  success,
  sumCents,
} from '@jatkopolku/kernel';

import { readingOnce } from '../reading-once.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { accountProviders, providersOf } from './account-providers.ts';
import { openBudget } from './budget.ts';
import type { Closing, Remainder } from './closing.ts';
import { type LineStep, readSteps } from './line-steps.ts';
import { type NamedRun, nameRuns } from './list-months.ts';
import { loadBooked, remainderOf } from './load-booked.ts';
import { loadProviderMonth } from './load-month.ts';
import { withholdRemainders } from './withhold-remainders.ts';

/** A line with everything that it comes from, and what became of it. */
export interface ExplainedLine {
  /** As it is owed now; without days and amount where it was booked and is owed no more. */
  readonly line: Line;
  readonly days: readonly LineDay[];
  /** Null where so many sheets are asked for that one client's lines have to be asked for to see who did what. */
  readonly steps: readonly LineStep[] | null;
  /** What each run booked of it. */
  readonly booked: readonly {
    readonly run: NamedRun;
    /** What the correction of the provider's month was for. */
    readonly causes: readonly ChangeCause[];
    readonly notes: readonly string[];
    /** The batch of payments that has the line's money; null for what no batch pays, or not yet. */
    readonly batchNo: number | null;
    readonly days: number;
    readonly amountCents: Cents;
  }[];
  /** What no run has booked yet. */
  readonly remaining: { readonly days: number; readonly amountCents: Cents };
  /** Why what remains is kept back; nothing where it only waits for a run. */
  readonly waits: readonly HoldReason[];
}

/** Of what lines are asked about. */
export interface LinesOf {
  readonly agreementId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly claimId?: string | undefined;
}

/** Whether a line is of all that is asked; every line where nothing is. */
export function linesOf(asked: LinesOf): (line: Line) => boolean {
  const named = Object.entries(asked).filter(([, value]) => value !== undefined);
  return (line) => named.every(([field, value]) => Reflect.get(line, field) === value);
}

export interface LineQuestion {
  readonly month: Month;
  readonly providerId: ProviderId;
  /** Which of the provider's lines. */
  readonly isAsked: (line: Line) => boolean;
}

/**
 * Explains lines of a provider's month: the days and the rule of each, the people behind them, the runs that
 * booked them, and why what is not booked is not.
 * @returns `not-found` for no such provider.
 */
export async function explainLines(
  region: Records,
  { month, providerId, isAsked }: LineQuestion,
): Promise<Result<ExplainedLine[], Refusal>> {
  const records = readingOnce(region);
  const provider = await records.get('provider', { providerId });
  if (!provider) return refuse('not-found');
  const { runs, counted } = await loadBooked(records, month);
  const facts = await loadProviderMonth(records, { month, providerId });
  const explanation = explainProvider(facts);
  const remainder = remainderOf(explanation.account, counted);
  const owed = { account: explanation.account, lines: remainder };
  const { waiting } = await withheldOf(records, { month, counted, owed });
  const own = counted.filter((one) => one.providerId === providerId);
  const named = await nameRuns(records, runs.map(inShort));
  const lines = allLines(explanation, own).filter(isAsked);
  const stepsOf = await readSteps(records, lines, explanation);
  const explained = lines.map((line): ExplainedLine => {
    const isSame = (other: Line) => lineKey(other) === lineKey(line);
    const left = remainder.find(isSame);
    return {
      line,
      days: daysOfLine(line, explanation, facts.benefitsOf),
      steps: stepsOf(line),
      booked: bookedOf(named, own, isSame).map((one) => ({
        ...one,
        ...whyOf(runs, one.run.runNo, providerId),
        batchNo: isPaidToClient(line) ? batchOf(runs, one.run.runNo) : null,
      })),
      remaining: { days: left?.days ?? 0, amountCents: left?.amountCents ?? ZERO_CENTS },
      waits: waiting.filter((one) => isSame(one.line)).flatMap(({ reasons }) => reasons),
    };
  });
  return success(explained);
}

function batchOf(runs: readonly Run[], runNo: Run['runNo']): number | null {
  return runs.find((run) => run.runNo === runNo)?.batchNo ?? null;
}

/** What a run was for, of the provider: what had changed, and what finance wrote of it. */
function whyOf(runs: readonly Run[], runNo: Run['runNo'], asked: LineQuestion['providerId']) {
  const run = runs.find((one) => one.runNo === runNo);
  const isOwn = ({ providerId }: { readonly providerId: LineQuestion['providerId'] }) =>
    providerId === asked;
  return {
    causes: (run?.causes ?? []).filter(isOwn).map(({ cause }) => cause),
    notes: (run?.notes ?? []).filter(isOwn).map(({ text }) => text),
  };
}

type Owed = Pick<Remainder, 'account' | 'lines'>;

/** What of the provider is kept back. Where so little is set aside that others may use it up, they are asked too. */
async function withheldOf(
  records: Records,
  { month, counted, owed }: Pick<Closing, 'month' | 'counted'> & { readonly owed: Owed },
): Promise<WithheldMonth> {
  const { providerId } = owed.account;
  const [budget, tallies] = await Promise.all([
    openBudget(records, yearOf(month)),
    records.list('monthTally', { month }),
  ]);
  const isEnough = isEnoughForAll(
    budget.pools,
    tallies.map(({ record }) => record),
    owed,
  );
  const accounted = { month, counted, tallies, reading: { mayLag: true } };
  const remainders = isEnough
    ? [owed]
    : await accountProviders(records, accounted, await providersOf(records));
  const split = await withholdRemainders(records, { month, budget }, remainders);
  return must(
    split.find((one) => one.providerId === providerId),
    'the provider',
  );
}

/** Whether the least that is left of any pool bears all that the month comes to by its tallies, booked or not. */
function isEnoughForAll(pools: Pools, tallies: readonly MonthTally[], { account }: Owed): boolean {
  const { feeCents, bonusCents } = totalOf(tallies);
  const own = sumCents(account.lines.filter(isEarned).map(({ amountCents }) => amountCents));
  const isCounted = own <= feeCents + bonusCents;
  return isCounted && [...pools.values()].every((pool) => leftOf(pool) >= feeCents + bonusCents);
}

/** Those that are owed, and those that were booked and are owed no more, in one order. */
function allLines({ account }: ProviderExplanation, booked: readonly Statement[]): readonly Line[] {
  const byKey = new Map<string, Line>(
    booked.flatMap(({ lines }) =>
      lines.map((line) => [lineKey(line), { ...line, days: 0, amountCents: ZERO_CENTS }] as const),
    ),
  );
  for (const line of account.lines) byKey.set(lineKey(line), line);
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

function bookedOf(
  runs: readonly (NamedRun & Pick<Run, 'runNo'>)[],
  statements: readonly Statement[],
  isSame: (line: Line) => boolean,
): Omit<ExplainedLine['booked'][number], 'causes' | 'notes' | 'batchNo'>[] {
  return statements.flatMap(({ runNo, lines }) => {
    const line = lines.find(isSame);
    const run = runs.find((one) => one.runNo === runNo);
    return line && run ? [{ run, days: line.days, amountCents: line.amountCents }] : [];
  });
}
