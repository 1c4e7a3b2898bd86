import {
  type LocalDate,
  contains,
  fromDayNumber,
  mondayOf,
  monthOf,
  rangeOf,
  toDayNumber,
} from '@jatkopolku/kernel';

import { type ClosedDays, type Plan, fillingOf, loggedDates, plannedDates } from './plan.ts';
import type { Sheet } from './schema.ts';

/** Planned days of a week up to today, and how many of them nobody has logged. */
export interface WeekLeft {
  readonly planned: number;
  readonly left: number;
}

/** The week's Monday. */
export function weekStart(today: LocalDate): LocalDate {
  return fromDayNumber(mondayOf(toDayNumber(today)));
}

type WeekSheet = Pick<Sheet, 'month' | 'days'>;

/**
 * What is left to log of a placement’s week that is running, by its sheets of the months it touches. A
 * day that was logged on another weekday replaces a planned one.
 */
export function weekLeft(
  plan: Plan,
  today: LocalDate,
  { sheets, closed }: { readonly sheets: readonly WeekSheet[]; readonly closed: ClosedDays },
): WeekLeft {
  const week = rangeOf(weekStart(today), today);
  const logged = loggedDates(sheets);
  const filling = fillingOf(plan, sheets, closed);
  const months = new Set([monthOf(week.start), monthOf(today)]);
  const planned = [...months]
    .flatMap((month) => plannedDates(month, filling))
    .filter((date) => contains(week, date)).length;
  const done = logged.filter((date) => contains(week, date)).length;
  return { planned, left: Math.max(0, planned - done) };
}
