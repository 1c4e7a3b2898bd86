import { type Run, hasEnded, monthsToSettle } from '@jatkopolku/domain/settlement';
import {
  type LocalDate,
  type Month,
  localDate,
  monthOf,
  monthsOf,
  rangeOf,
} from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records, Versioned } from '../records.ts';

/** A run with the names of those who booked and released it; null for one to whom nobody gave a role. */
export interface NamedRun extends Omit<Run, 'release'> {
  readonly bookedByName: string | null;
  readonly release: (NonNullable<Run['release']> & { readonly byName: string | null }) | null;
  readonly version: number;
}

export interface MonthToSettle {
  readonly month: Month;
  /** Whether its last day is past. */
  readonly ended: boolean;
  readonly runs: readonly NamedRun[];
}

/** The months with days, bonuses or runs, and the one that is under way, newest first. */
export async function listMonths(records: Records, today: LocalDate): Promise<MonthToSettle[]> {
  const [calendars, claims] = await Promise.all([records.list('calendar'), records.list('claim')]);
  const filled = monthsToSettle(
    calendars.map(({ record }) => record),
    claims.map(({ record }) => record),
  );
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return [];
  const thisMonth = monthOf(today);
  const end = localDate(`${last > thisMonth ? last : thisMonth}-01`);
  // A month whose days were all taken away again may still have runs.
  const all = monthsOf(rangeOf(localDate(`${first}-01`), end));
  const months = await Promise.all(
    all.map(async (month) => {
      const runs = await runsOf(records, month);
      return { month, ended: hasEnded(month, today), runs };
    }),
  );
  const isShown = ({ month, runs }: MonthToSettle): boolean =>
    month === thisMonth || runs.length > 0 || filled.includes(month);
  return months.filter(isShown).toReversed();
}

async function runsOf(records: Records, month: Month): Promise<NamedRun[]> {
  return nameRuns(records, await records.listWithin('run', { month }));
}

/** The runs with the names of the people who booked and released them. */
export async function nameRuns(
  records: Records,
  runs: readonly Versioned<Run>[],
): Promise<NamedRun[]> {
  const people = new Set(
    runs.flatMap(({ record: { bookedBy, release } }) => [
      bookedBy,
      ...(release ? [release.by] : []),
    ]),
  );
  const named = [...people].map(async (userId) => [userId, await nameOf(records, userId)] as const);
  const names = new Map(await Promise.all(named));
  const nameIn = (userId: string) => names.get(userId) ?? null;
  return runs.map(({ record: { release, ...run }, version }) => ({
    ...run,
    bookedByName: nameIn(run.bookedBy),
    release: release && { ...release, byName: nameIn(release.by) },
    version,
  }));
}
