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
import type { Records } from '../records.ts';

/** A run with the name of the person who booked it; null when nobody gave them a role. */
export interface NamedRun extends Run {
  readonly bookedByName: string | null;
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
  const stored = await records.listWithin('run', { month });
  return nameRuns(
    records,
    stored.map(({ record }) => record),
  );
}

/** The runs with the names of the people who booked them. */
export async function nameRuns(records: Records, runs: readonly Run[]): Promise<NamedRun[]> {
  const people = [...new Set(runs.map(({ bookedBy }) => bookedBy))];
  const named = people.map(async (userId) => [userId, await nameOf(records, userId)] as const);
  const names = new Map(await Promise.all(named));
  return runs.map((run) => ({ ...run, bookedByName: names.get(run.bookedBy) ?? null }));
}
