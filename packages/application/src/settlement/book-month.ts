import {
  type Line,
  type MonthSummary,
  type ProviderAccount,
  type Run,
  type Statement,
  difference,
  summarise,
  withhold,
} from '@jatkopolku/domain/settlement';
import {
  type Clock,
  type Month,
  type Problem,
  type Result,
  refusal,
  success,
} from '@jatkopolku/kernel';

import { commitAll } from '../commit-all.ts';
import { endLateChange, markLateChange } from '../late-change.ts';
import type { Records } from '../records.ts';
import { loadBooked, remainderOf } from './load-booked.ts';
import { accountsOf } from './load-month.ts';
import { openPayees } from './open-payees.ts';
import { type RunName, markOf, statementsOf } from './statements.ts';

export interface BookDeps {
  readonly records: Records;
  readonly clock: Clock;
}

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

/** Bonuses in one run: each takes a place in the transaction of the run's head. The rest follow in the next. */
const BONUSES_PER_RUN = 80;

/**
 * Books what is owed for the month less what is already booked. Statements are written first, named by
 * their content; one conditional write of the run's head makes those that it names count. A booking
 * that was stopped or overtaken leaves only statements that do not count.
 * What changed after it was seen is not booked with it: it waits for finance.
 * @returns `changed-meanwhile` when another booking of the month came first: nothing is booked twice;
 * or when something else remains than what was seen.
 */
export async function bookMonth(
  { records, clock }: BookDeps,
  month: Month,
  { actor, expectedMark }: Booker,
): Promise<Result<Booking, Problem>> {
  const booked: Run[] = [];
  let expected = expectedMark;
  for (;;) {
    const late = await records.get('lateChange', { month });
    const attempt = await bookRun(records, {
      month,
      actor,
      expectedMark: expected,
      bookedAt: clock.businessNow(),
    });
    if (!attempt.ok) return refusal(attempt.error);
    const { run, accounts, isOther, rest } = attempt.value;
    if (isOther && booked.length === 0) return refusal({ code: 'changed-meanwhile' });
    if (!run) {
      await (isOther
        ? markLateChange(records, [month], actor)
        : endLateChange(records, late, actor));
      return success({ summary: summarise(month, accounts), runs: booked });
    }
    booked.push(run);
    expected = rest;
  }
}

interface Attempt extends Pick<Run, 'month' | 'bookedAt'>, Booker {}

interface Attempted {
  /** Null when nothing remained to be booked, or something else than what was seen. */
  readonly run: Run | null;
  readonly isOther: boolean;
  /** The mark of what remains after the run, while nothing else changes. */
  readonly rest: string;
  readonly accounts: readonly ProviderAccount[];
}

/**
 * What is booked is read before what is owed: a run that another books in between takes this run's
 * number, so that an account older than the last run is never held against it.
 */
async function bookRun(records: Records, attempt: Attempt): Promise<Result<Attempted, Problem>> {
  const { runs, known, counted } = await loadBooked(records, attempt.month);
  const accounts = await accountsOf(records, attempt.month);
  const name = { month: attempt.month, runNo: runs.length + 1 };
  const payeeOf = await openPayees(records);
  const remainders = accounts.map((account) => {
    const remaining = remainderOf(account, counted);
    return { ...account, lines: withhold(remaining, payeeOf(account.providerId)).going };
  });
  if (attempt.expectedMark !== undefined && markOf(remainders) !== attempt.expectedMark) {
    return success({ run: null, isOther: true, rest: attempt.expectedMark, accounts });
  }
  const statements = statementsOfRun(remainders, name);
  const rest = markOf(afterRun(remainders, statements));
  if (statements.length === 0) return success({ run: null, isOther: false, rest, accounts });
  const act = { event: 'booked', actor: attempt.actor } as const;
  const left = new Set(known.map(({ record }) => record.hash));
  const fresh = statements.filter(({ hash }) => !left.has(hash));
  const changes = fresh.map((record) => [{ kind: 'statement' as const, record }]);
  const written = await commitAll(records, changes, act);
  if (!written.ok) return written;
  const run = headOf(statements, name, attempt);
  const result = await records.commit([{ kind: 'run', record: run }], act);
  return result.ok ? success({ run, isOther: false, rest, accounts }) : result;
}

function afterRun(
  remainders: readonly ProviderAccount[],
  statements: readonly Statement[],
): ProviderAccount[] {
  return remainders.map((remainder) => {
    const own = statements.filter(({ providerId }) => providerId === remainder.providerId);
    const taken = own.flatMap(({ lines }) => lines);
    return { ...remainder, lines: difference(remainder.lines, taken) };
  });
}

/** As much of what remains as one run takes. */
function statementsOfRun(remainders: readonly ProviderAccount[], name: RunName): Statement[] {
  let room = BONUSES_PER_RUN;
  const fits = ({ kind }: Line): boolean => kind !== 'bonus' || (room -= 1) >= 0;
  return remainders.flatMap((remainder) =>
    statementsOf(remainder, remainder.lines.filter(fits), name),
  );
}

function headOf(
  statements: readonly Statement[],
  name: RunName,
  { bookedAt, actor }: Attempt,
): Run {
  const bonuses = statements
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (line.kind === 'bonus' ? [line] : []));
  const partsOf = (sign: 1 | -1) =>
    bonuses
      .filter(({ amountCents }) => Math.sign(amountCents) === sign)
      .map(({ claimId, partNo = 1 }) => ({ claimId, partNo }));
  return {
    ...name,
    state: 'confirmed',
    type: name.runNo === 1 ? 'ORIGINAL' : 'CORRECTION',
    bookedAt,
    bookedBy: actor,
    bills: partsOf(1),
    refunds: partsOf(-1),
    statements: statements.map(({ providerId, part, hash }) => ({ providerId, part, hash })),
  };
}
