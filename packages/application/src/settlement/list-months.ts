import {
  type BookedAmounts,
  type BookedMonth,
  type ChangedMonth,
  type MonthTally,
  type Run,
  type TallyCounts,
  addCounts,
  changedSince,
  emptyCounts,
  hasEnded,
} from '@jatkopolku/domain/settlement';
import { type LocalDate, type Month, byText, monthOf } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records } from '../records.ts';

type ShortRun = BookedMonth['runs'][number];

/** A run with the names of those who booked and released it; null for one to whom nobody gave a role. */
export interface NamedRun extends Omit<ShortRun, 'release'> {
  readonly bookedByName: string | null;
  readonly release: (NonNullable<Run['release']> & { readonly byName: string | null }) | null;
}

export interface MonthToSettle {
  readonly month: Month;
  /** Whether its last day is past. */
  readonly ended: boolean;
  readonly runs: readonly NamedRun[];
  /** Its sheets by state, and what those that are accepted, and its bonuses, come to; booked or not. */
  readonly owed: TallyCounts;
  /** Null before its first run. */
  readonly booked: BookedAmounts | null;
  /** What changed since it was booked, and nobody has looked at. */
  readonly late: readonly ChangedMonth[];
}

/** The months with anything sent, approved or booked, and the one that is under way, newest first. */
export async function listMonths(records: Records, today: LocalDate): Promise<MonthToSettle[]> {
  const [stored, bookedMonths] = await Promise.all([
    records.list('monthTally'),
    records.list('bookedMonth'),
  ]);
  if (stored.length === 0 && bookedMonths.length === 0) return [];
  const tallies = Map.groupBy(
    stored.map(({ record }) => record),
    ({ month }) => month,
  );
  const booked = new Map(bookedMonths.map(({ record }) => [record.month, record]));
  const months = new Set([...tallies.keys(), ...booked.keys(), monthOf(today)]);
  const nameIn = await namesOf(
    records,
    [...booked.values()].flatMap(({ runs }) => runs),
  );
  return [...months]
    .toSorted(byText)
    .toReversed()
    .map((month) => ({
      month,
      ended: hasEnded(month, today),
      ...monthOfTallies(tallies.get(month) ?? [], booked.get(month)),
      runs: (booked.get(month)?.runs ?? []).map((run) => named(run, nameIn)),
    }));
}

function monthOfTallies(
  own: readonly MonthTally[],
  booked: BookedMonth | undefined,
): Pick<MonthToSettle, 'owed' | 'booked' | 'late'> {
  return {
    owed: own.reduce<TallyCounts>(addCounts, emptyCounts),
    booked: booked?.booked ?? null,
    late: booked ? changedSince(booked, own) : [],
  };
}

/** The runs with the names of the people who booked and released them. */
export async function nameRuns<R extends ShortRun>(records: Records, runs: readonly R[]) {
  const nameIn = await namesOf(records, runs);
  return runs.map((run) => ({ ...run, ...named(run, nameIn) }));
}

type NameIn = (userId: string) => string | null;

async function namesOf(records: Records, runs: readonly ShortRun[]): Promise<NameIn> {
  const people = new Set(
    runs.flatMap(({ bookedBy, release }) => [bookedBy, ...(release ? [release.by] : [])]),
  );
  const known = [...people].map(async (userId) => [userId, await nameOf(records, userId)] as const);
  const names = new Map(await Promise.all(known));
  return (userId) => names.get(userId) ?? null;
}

function named({ runNo, type, state, bookedAt, bookedBy, release }: ShortRun, nameIn: NameIn) {
  return {
    runNo,
    type,
    state,
    bookedAt,
    bookedBy,
    bookedByName: nameIn(bookedBy),
    release: release && { ...release, byName: nameIn(release.by) },
  };
}
