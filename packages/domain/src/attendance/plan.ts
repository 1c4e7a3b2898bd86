import {
  type Hours,
  type Placement,
  type PlacementDates,
  canHaveDay,
  parseHours,
} from '@jatkopolku/domain/placement';
import {
  type DayNumber,
  type LocalDate,
  type Month,
  contains,
  fromDayNumber,
  isBusinessDay,
  mondayOf,
  monthRange,
  toDayNumber,
  datesOf,
  rangeOf,
} from '@jatkopolku/kernel';

import { type ClosedPeriod, closedPeriodAt } from './closed-period.ts';
import { type DayEntries, type DayEntry, type OpenMonth, enterDays } from './entry.ts';
import { type Sheet, dayOf } from './schema.ts';

/** Monday is 0, Sunday 6. */
type Weekday = number;

const SATURDAY: Weekday = 5;
const DAYS_IN_WEEK = 7;

/** How much of the activity was agreed, and when. */
export type Plan = Pick<Placement, 'daysPerWeek' | 'hoursPerDay'> & PlacementDates;

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

/** The periods in which nobody is expected, those that hold for the placement now. */
export type ClosedDays = readonly Pick<ClosedPeriod, 'startsOn' | 'endsOn'>[];

/** A client’s plan, the weekdays on which it is usually kept, and when nobody comes. */
export interface Filling {
  readonly plan: Plan;
  readonly weekdays: ReadonlySet<Weekday>;
  readonly closed: ClosedDays;
}

/** A plan on the weekdays on which the client usually comes, by the sheets of the months before. */
export function fillingOf(plan: Plan, sheets: LoggedSheets, closed: ClosedDays): Filling {
  return { plan, weekdays: usualWeekdays(plan, loggedDates(sheets)), closed };
}

/** Presence by the plan for the planned days gone by on which nothing is logged. */
export function planEntries(open: OpenMonth, filling: Filling): DayEntries {
  return presenceEntries(open, filling.plan, plannedDates(open.month, filling));
}

/** Presence by the plan for those of the month’s dates that are gone by and free; what a rule forbids is left out. */
export function presenceEntries(
  open: OpenMonth,
  plan: Pick<Plan, 'hoursPerDay'>,
  dates: readonly LocalDate[],
): DayEntries {
  const entry = plannedEntry(plan);
  let { days, uncounted, calendar } = open;
  const entries: Record<string, DayEntry> = {};
  for (const date of entry ? dates : []) {
    const day = dayOf(date);
    if (!entry || day in days || date > open.today) continue;
    const entered = enterDays({ ...open, days, uncounted, calendar }, { [day]: entry });
    if (entered.refused.length > 0) continue;
    ({ days, uncounted, calendar } = entered);
    entries[day] = entry;
  }
  return entries;
}

/** A day's presence as it was planned; undefined when the plan's hours are none that a day can have. */
export function plannedEntry({ hoursPerDay }: Pick<Plan, 'hoursPerDay'>): DayEntry | undefined {
  const hours: Hours | undefined = parseHours(hoursPerDay);
  return hours && { status: 'present', hours, absenceReason: null, travelCents: null };
}

/** The month’s days on which the client comes by the plan: the usual weekdays, but no public holidays, the two eves nor closed days. */
export function plannedDates(
  month: Month,
  { plan, weekdays, closed }: Filling,
): readonly LocalDate[] {
  return datesOf(monthRange(month)).filter(
    (date) =>
      isPlannable(date, plan) && weekdays.has(weekdayOf(date)) && !closedPeriodAt(closed, date),
  );
}

/**
 * The planned days on which nothing is logged, neither presence nor absence, in weeks that are over. A
 * day that was logged on another weekday of the week replaces one of them. A holiday, an eve or a closed day takes
 * its day away: who comes from Monday to Thursday comes three times in the week of Easter Monday.
 */
export function missingDates(
  { month, days, today }: Pick<OpenMonth, 'month' | 'days' | 'today'>,
  filling: Filling,
): readonly LocalDate[] {
  const planned = plannedDates(month, filling);
  const isLogged = (date: LocalDate) => date.startsWith(month) && dayOf(date) in days;
  return mondaysOf(month).flatMap((monday) => {
    const week = rangeOf(fromDayNumber(monday), fromDayNumber(monday + 6));
    if (week.end >= today) return [];
    const own = planned.filter((date) => contains(week, date));
    const left = own.length - datesOf(week).filter(isLogged).length;
    return own.filter((date) => !isLogged(date)).slice(0, Math.max(0, left));
  });
}

function isPlannable(date: LocalDate, plan: Plan): boolean {
  return isBusinessDay(date) && canHaveDay(plan, date);
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

interface Logged extends Pick<OpenMonth, 'month' | 'today'> {
  readonly sheets: LoggedSheets;
  readonly closed: ClosedDays;
}

/**
 * The planned days of a placement’s month that nobody has logged, by its sheets of the month and of the
 * month before.
 */
export function unloggedDates(
  plan: Plan,
  { month, today, sheets, closed }: Logged,
): readonly LocalDate[] {
  const days = sheets.find((sheet) => sheet.month === month)?.days ?? {};
  return missingDates({ month, days, today }, fillingOf(plan, sheets, closed));
}

type LoggedSheets = readonly Pick<Sheet, 'month' | 'days'>[];

/** Dates of attended and absent days of sheets, for the weekdays on which somebody comes. */
export function loggedDates(sheets: LoggedSheets): LocalDate[] {
  return sheets.flatMap(({ month, days }) =>
    Object.keys(days).map((day) => `${month}-${day}` as LocalDate),
  );
}
