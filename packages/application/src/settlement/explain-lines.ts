import { yearOf } from '@jatkopolku/domain/commitment';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type ChangeCause,
  type HoldReason,
  type Line,
  type LineDay,
  type ProviderExplanation,
  type Run,
  type Statement,
  type WithheldMonth,
  daysOfLine,
  explainProvider,
  inShort,
  isPaidToClient,
  isOf,
  lineKey,
} from '@jatkopolku/domain/settlement';
import {
  type Cents,
  type Instant,
  type LocalDate,
  type Month,
  type Result,
  ZERO_CENTS,
  must,
  success,
} from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { RecordEvent, Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { accountProviders, providersOf } from './account-providers.ts';
import { openBudget } from './budget.ts';
import type { Closing } from './closing.ts';
import { type NamedRun, nameRuns } from './list-months.ts';
import { loadBooked, remainderOf } from './load-booked.ts';
import { openFacts } from './load-month.ts';
import { withholdRemainders } from './withhold-remainders.ts';

/** What a person or a rule did to a sheet or a claim that a line rests on. */
export interface LineStep {
  readonly event: string;
  readonly of: 'sheet' | 'claim';
  /** The placement of a sheet, or the claim. */
  readonly code: string;
  readonly by: string;
  readonly byName: string | null;
  readonly at: Instant;
  readonly businessDate: LocalDate;
}

/** A line with everything that it comes from, and what became of it. */
export interface ExplainedLine {
  /** As it is owed now; without days and amount where it was booked and is owed no more. */
  readonly line: Line;
  readonly days: readonly LineDay[];
  readonly steps: readonly LineStep[];
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
  records: Records,
  { month, providerId, isAsked }: LineQuestion,
): Promise<Result<ExplainedLine[], Refusal>> {
  const provider = await records.get('provider', { providerId });
  if (!provider) return refuse('not-found');
  const { runs, counted } = await loadBooked(records, month);
  const factsOf = openFacts(records);
  const facts = await factsOf(month, providerId);
  const explanation = explainProvider(facts);
  const remainder = remainderOf(explanation.account, counted);
  const { waiting } = await withheldOf(records, { month, counted, providerId });
  const own = counted.filter((one) => one.providerId === providerId);
  const named = await nameRuns(records, runs.map(inShort));
  const lines = allLines(explanation, own).filter(isAsked);
  const explained = lines.map(async (line): Promise<ExplainedLine> => {
    const isSame = (other: Line) => lineKey(other) === lineKey(line);
    const left = remainder.find(isSame);
    return {
      line,
      days: daysOfLine(line, explanation, facts.benefitsOf),
      steps: await stepsOf(records, line, explanation),
      booked: bookedOf(named, own, isSame).map((one) => ({
        ...one,
        ...whyOf(runs, one.run.runNo, providerId),
        batchNo: isPaidToClient(line) ? batchOf(runs, one.run.runNo) : null,
      })),
      remaining: { days: left?.days ?? 0, amountCents: left?.amountCents ?? ZERO_CENTS },
      waits: waiting.filter((one) => isSame(one.line)).flatMap(({ reasons }) => reasons),
    };
  });
  return success(await Promise.all(explained));
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

/** What of the provider is kept back. Where money is set aside, others may have used it up. */
async function withheldOf(
  records: Records,
  {
    month,
    counted,
    providerId,
  }: Pick<Closing, 'month' | 'counted'> & Pick<LineQuestion, 'providerId'>,
): Promise<WithheldMonth> {
  const budget = await openBudget(records, yearOf(month));
  const asked = budget.book ? await providersOf(records) : [providerId];
  const remainders = await accountProviders(records, { month, counted }, asked);
  const split = await withholdRemainders(records, { month, budget }, remainders);
  return must(
    split.find((one) => one.providerId === providerId),
    'the provider',
  );
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

/** What happened to the sheets of a line, or to its claim, in the order of time. */
async function stepsOf(
  records: Records,
  line: Line,
  { counted }: ProviderExplanation,
): Promise<LineStep[]> {
  const found =
    line.kind === 'bonus'
      ? await claimSteps(records, line)
      : (
          await Promise.all(
            counted
              .filter((account) => isOf(line, account))
              .map(async ({ sheet }) => {
                const events = await records.history('sheet', sheet);
                return events.map((event) => stepOf(event, 'sheet', sheet.placementId));
              }),
          )
        ).flat();
  const people = [...new Set(found.map(({ by }) => by))];
  const names = new Map(
    await Promise.all(people.map(async (by) => [by, await nameOf(records, by)] as const)),
  );
  return found
    .map((step) => ({ ...step, byName: names.get(step.by) ?? null }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

async function claimSteps(records: Records, { claimId }: Extract<Line, { kind: 'bonus' }>) {
  const events = await records.history('claim', { claimId });
  return events.map((event) => stepOf(event, 'claim', claimId));
}

type Step = Omit<LineStep, 'byName'>;

function stepOf<T>(
  { event, actor, at, businessDate }: RecordEvent<T>,
  of: LineStep['of'],
  code: string,
): Step {
  return { event, of, code, by: actor, at, businessDate };
}
