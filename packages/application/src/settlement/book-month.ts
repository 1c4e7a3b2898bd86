import {
  type MonthSummary,
  type Run,
  type Statement,
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
import { isCounted, statementHash, statementsOf } from './statements.ts';

export interface BookDeps {
  readonly records: Records;
  readonly clock: Clock;
}

export interface Booking {
  readonly summary: MonthSummary;
  /** The run that was booked; null when nothing had changed since the last one. */
  readonly run: Run | null;
}

/**
 * Books what is owed for the month less what is already booked. Statements are written first, under
 * the run's name; one conditional write of the run's head makes them all count. A booking that was
 * stopped half-way leaves only statements that do not count, and the next one replaces them.
 * @returns `changed-meanwhile` when another booking of the month came first: nothing is booked twice.
 */
export async function bookMonth(
  { records, clock }: BookDeps,
  month: Month,
  actor: string,
): Promise<Result<Booking, Problem>> {
  const accounts = await accountsOf(records, month);
  const summary = summarise(month, accounts);
  const { runs, known, counted } = await loadBooked(records, month);
  const name = { month, runNo: runs.length + 1 };
  const statements = accounts.flatMap((account) => {
    const own = counted.filter(({ providerId }) => providerId === account.providerId);
    return statementsOf(
      account,
      own.flatMap(({ lines }) => lines),
      name,
    );
  });
  if (statements.length === 0) return success({ summary, run: null });
  const act = { event: 'booked', actor } as const;
  const written = await commitAll(records, statementChanges(statements, known), act);
  if (!written.ok) return written;
  const run = headOf(statements, name, { bookedAt: clock.now(), bookedBy: actor });
  const result = await records.commit([{ kind: 'run', record: run }], act);
  return result.ok ? success({ summary, run }) : refusal(result.error);
}

async function loadBooked(records: Records, month: Month) {
  const [heads, known] = await Promise.all([
    records.listWithin('run', { month }),
    records.listWithin('statement', { month }),
  ]);
  const runs = heads.map(({ record }) => record);
  const counted = known.map(({ record }) => record).filter((one) => isCounted(one, runs));
  return { runs, known, counted };
}

/** Each statement is a group of its own; one left over from a stopped booking is replaced. */
function* statementChanges(statements: readonly Statement[], known: readonly Stored<Statement>[]) {
  for (const record of statements) {
    const before = known.find(
      ({ record: old }) =>
        old.runNo === record.runNo &&
        old.providerId === record.providerId &&
        old.part === record.part,
    );
    yield [{ kind: 'statement' as const, record, before }];
  }
}

function headOf(
  statements: readonly Statement[],
  name: Pick<Run, 'month' | 'runNo'>,
  by: Pick<Run, 'bookedAt' | 'bookedBy'>,
): Run {
  return {
    ...name,
    ...by,
    state: 'confirmed',
    type: name.runNo === 1 ? 'ORIGINAL' : 'CORRECTION',
    statements: statements.map((statement) => ({
      providerId: statement.providerId,
      part: statement.part,
      hash: statementHash(statement),
    })),
  };
}
