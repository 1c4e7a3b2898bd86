import {
  type Line,
  type MonthSummary,
  type ProviderAccount,
  type Run,
  type Statement,
  difference,
  summarise,
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
import type { Records, Stored } from '../records.ts';
import { accountsOf } from './load-month.ts';
import { type RunName, isCounted, statementsOf } from './statements.ts';

export interface BookDeps {
  readonly records: Records;
  readonly clock: Clock;
}

export interface Booking {
  readonly summary: MonthSummary;
  /** The runs that were booked; none when nothing had changed since the last one. */
  readonly runs: readonly Run[];
}

/** Bonuses in one run: each takes a place in the transaction of the run's head. The rest follow in the next. */
const BONUSES_PER_RUN = 80;

/**
 * Books what is owed for the month less what is already booked. Statements are written first, named by
 * their content; one conditional write of the run's head makes those that it names count. A booking
 * that was stopped or overtaken leaves only statements that do not count.
 * @returns `changed-meanwhile` when another booking of the month came first: nothing is booked twice.
 */
export async function bookMonth(
  { records, clock }: BookDeps,
  month: Month,
  actor: string,
): Promise<Result<Booking, Problem>> {
  const accounts = await accountsOf(records, month);
  const summary = summarise(month, accounts);
  const booked: Run[] = [];
  for (;;) {
    const attempt = await bookRun(records, { month, accounts, actor, bookedAt: clock.now() });
    if (!attempt.ok) return refusal(attempt.error);
    if (!attempt.value) return success({ summary, runs: booked });
    booked.push(attempt.value);
  }
}

interface Attempt extends Pick<Run, 'month' | 'bookedAt'> {
  readonly accounts: readonly ProviderAccount[];
  readonly actor: string;
}

/** @returns the run that was booked, or null when nothing remained. */
async function bookRun(records: Records, attempt: Attempt): Promise<Result<Run | null, Problem>> {
  const { runs, known, counted } = await loadBooked(records, attempt.month);
  const name = { month: attempt.month, runNo: runs.length + 1 };
  const statements = remainingStatements(attempt.accounts, counted, name);
  if (statements.length === 0) return success(null);
  const act = { event: 'booked', actor: attempt.actor } as const;
  const left = new Set(known.map(({ record }) => record.hash));
  const fresh = statements.filter(({ hash }) => !left.has(hash));
  const changes = fresh.map((record) => [{ kind: 'statement' as const, record }]);
  const written = await commitAll(records, changes, act);
  if (!written.ok) return written;
  const run = headOf(statements, name, attempt);
  const result = await records.commit([{ kind: 'run', record: run }], act);
  return result.ok ? success(run) : result;
}

async function loadBooked(records: Records, month: Month) {
  const [heads, known]: [Stored<Run>[], Stored<Statement>[]] = await Promise.all([
    records.listWithin('run', { month }),
    records.listWithin('statement', { month }),
  ]);
  const runs = heads.map(({ record }) => record);
  const counted = known.map(({ record }) => record).filter((one) => isCounted(one, runs));
  return { runs, known, counted };
}

function remainingStatements(
  accounts: readonly ProviderAccount[],
  counted: readonly Statement[],
  name: RunName,
): Statement[] {
  let room = BONUSES_PER_RUN;
  const fits = ({ kind }: Line): boolean => kind !== 'bonus' || (room -= 1) >= 0;
  return accounts.flatMap((account) => {
    const own = counted.filter(({ providerId }) => providerId === account.providerId);
    const remainder = difference(
      account.lines,
      own.flatMap(({ lines }) => lines),
    );
    return statementsOf(account, remainder.filter(fits), name);
  });
}

function headOf(
  statements: readonly Statement[],
  name: RunName,
  { bookedAt, actor }: Attempt,
): Run {
  const bonuses = statements
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (line.kind === 'bonus' ? [line] : []));
  const claimsOf = (sign: 1 | -1) =>
    bonuses
      .filter(({ amountCents }) => Math.sign(amountCents) === sign)
      .map((line) => line.claimId);
  return {
    ...name,
    state: 'confirmed',
    type: name.runNo === 1 ? 'ORIGINAL' : 'CORRECTION',
    bookedAt,
    bookedBy: actor,
    bills: claimsOf(1),
    refunds: claimsOf(-1),
    statements: statements.map(({ providerId, part, hash }) => ({ providerId, part, hash })),
  };
}
