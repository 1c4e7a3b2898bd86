import { type Hours, type Placement, lastDayOf, parseHours } from '@jatkopolku/domain/placement';
import {
  type DateRange,
  type DayNumber,
  type LocalDate,
  type Month,
  addDays,
  contains,
  fromDayNumber,
  isWeekend,
  mondayOf,
  monthRange,
  publicHolidayOn,
  toDayNumber,
} from '@jatkopolku/kernel';

import { type DayEntries, type DayEntry, type OpenMonth, enterDays } from './entry.ts';
import type { Sheet } from './schema.ts';

/** Monday is 0, Sunday 6. */
type Weekday = number;

const SATURDAY: Weekday = 5;
const DAYS_IN_WEEK = 7;

/** How much of the activity was agreed, and when. */
export type Plan = Pick<
  Placement,
  'daysPerWeek' | 'hoursPerDay' | 'startsOn' | 'endsOn' | 'endedOn'
>;

export function weekdayOf(date: LocalDate): Weekday {
  const day = toDayNumber(date);
  return day - mondayOf(day);
}

/**
 * The weekdays on which the client comes: those of the days that were logged before, the most frequent
 * first, then from Monday on; as many as the plan has.
 */
export function usualWeekdays(
  { daysPerWeek }: Pick<Plan, 'daysPerWeek'>,
  logged: readonly LocalDate[],
): ReadonlySet<Weekday> {
  const times = Array.from({ length: SATURDAY }, (_, weekday) => ({ weekday, count: 0 }));
  for (const date of logged) {
    const one = times[weekdayOf(date)];
    if (one) one.count += 1;
  }
  const byCount = times.toSorted((a, b) => b.count - a.count || a.weekday - b.weekday);
  return new Set(byCount.slice(0, daysPerWeek).map(({ weekday }) => weekday));
}

interface Filling {
  readonly plan: Plan;
  readonly weekdays: ReadonlySet<Weekday>;
}

/** Presence by the plan for the days gone by on which nothing is logged; what a rule forbids is left out. */
export function planEntries(open: OpenMonth, { plan, weekdays }: Filling): DayEntries {
  const entry = plannedEntry(plan);
  let { days, calendar } = open;
  const entries: Record<string, DayEntry> = {};
  for (const date of entry ? datesOf(monthRange(open.month)) : []) {
    const day = date.slice(8);
    const isFree = !(day in days) && date <= open.today && !publicHolidayOn(date);
    if (!entry || !isFree || !weekdays.has(weekdayOf(date))) continue;
    const entered = enterDays({ ...open, days, calendar }, { [day]: entry });
    if (entered.refused.length > 0) continue;
    ({ days, calendar } = entered);
    entries[day] = entry;
  }
  return entries;
}

/** A day's presence as it was planned; undefined when the plan's hours are none that a day can have. */
export function plannedEntry({ hoursPerDay }: Pick<Plan, 'hoursPerDay'>): DayEntry | undefined {
  const hours: Hours | undefined = parseHours(hoursPerDay);
  return hours && { status: 'present', hours, absenceReason: null, travelCents: null };
}

/**
 * Of how many planned days nothing is logged, neither presence nor absence, in weeks that are over. A
 * week that is partly in another month, or partly outside the placement, is held to no more than what
 * cannot have been done in its other part.
 */
export function missingDays(
  { month, days, today }: Pick<OpenMonth, 'month' | 'days' | 'today'>,
  plan: Plan,
): number {
  let missing = 0;
  for (const monday of mondaysOf(month)) {
    const week = datesOf({ start: fromDayNumber(monday), end: addDays(fromDayNumber(monday), 6) });
    const end = week.at(-1);
    if (!end || end >= today) continue;
    const possible = week.filter((date) => isPlannable(date, plan));
    const here = possible.filter((date) => contains(monthRange(month), date));
    const elsewhere = possible.length - here.length;
    const expected = Math.max(0, Math.min(plan.daysPerWeek, possible.length) - elsewhere);
    const logged = week.filter(
      (date) => contains(monthRange(month), date) && date.slice(8) in days,
    ).length;
    missing += Math.max(0, expected - logged);
  }
  return missing;
}

function isPlannable(date: LocalDate, plan: Plan): boolean {
  const period = { start: plan.startsOn, end: lastDayOf(plan) };
  return !isWeekend(date) && contains(period, date) && !publicHolidayOn(date);
}

function mondaysOf(month: Month): readonly DayNumber[] {
  const { start, end } = monthRange(month);
  const mondays: DayNumber[] = [];
  const last = toDayNumber(end);
  for (let monday = mondayOf(toDayNumber(start)); monday <= last;) {
    mondays.push(monday);
    monday = (monday + DAYS_IN_WEEK) as DayNumber;
  }
  return mondays;
}

/** The range's days, both ends included. */
export function datesOf({ start, end }: DateRange): readonly LocalDate[] {
  const dates: LocalDate[] = [];
  for (let date = start; date <= end; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** Dates of attended and absent days of sheets, for the weekdays on which somebody comes. */
export function loggedDates(sheets: readonly Pick<Sheet, 'month' | 'days'>[]): LocalDate[] {
  return sheets.flatMap(({ month, days }) =>
    Object.keys(days).map((day) => `${month}-${day}` as LocalDate),
  );
}
