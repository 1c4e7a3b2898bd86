import { limitOn } from '@jatkopolku/domain/law';
import {
  type DayNumber,
  type LocalDate,
  type ProblemCode,
  addMonths,
  fromDayNumber,
  mondayOf,
  must,
  toDayNumber,
} from '@jatkopolku/kernel';

import { type Calendar, countAttended, placeOf } from './calendar.ts';

/**
 * Whether one more attended day keeps the client's limits, against all days of the calendar, later
 * ones too: every week and every 12-month window that contains the day must hold, each by the limit
 * of its last attended day. The weekly limit is judged first, and alone when it is broken.
 */
export function attendanceLimitProblem(
  calendar: Calendar,
  day: DayNumber,
): ProblemCode | undefined {
  if (breaksWeek(calendar, day)) return 'weekly-limit-exceeded';
  return breaksTwelveMonths(calendar, day) ? 'yearly-limit-exceeded' : undefined;
}

/** How much of a limit is used. */
export interface Used {
  readonly days: number;
  readonly most: number;
}

/** The attended days of the date's week, and of the twelve months up to it, with their limits. */
export function limitUse(
  calendar: Calendar,
  date: LocalDate,
): { readonly week: Used; readonly year: Used } {
  const day = toDayNumber(date);
  const monday = mondayOf(day);
  return {
    week: {
      days: countAttended(calendar, monday, monday + 6),
      most: limitOn('attendedDaysPerWeek', date),
    },
    year: {
      days: countAttended(calendar, twelveMonthsBefore(day) + 1, day),
      most: limitOn('attendedDaysPerTwelveMonths', date),
    },
  };
}

/** 189/2001 §13: days in a calendar week, Monday to Sunday. */
function breaksWeek(calendar: Calendar, day: DayNumber): boolean {
  const monday = mondayOf(day);
  const days = countAttended(calendar, monday, monday + 6);
  const last = calendar.attended[placeOf(calendar, monday + 7) - 1];
  const lastDay = last !== undefined && last > day ? last : day;
  return days + 1 > limitOn('attendedDaysPerWeek', fromDayNumber(lastDay));
}

/** 189/2001 §14.1: days in any 12 months back from an attended day, that day included. */
function breaksTwelveMonths(calendar: Calendar, day: DayNumber): boolean {
  if (isWindowFull(calendar, day)) return true;
  for (let place = placeOf(calendar, day + 1); place < calendar.attended.length; place += 1) {
    const last = must(calendar.attended[place], 'an attended day');
    if (twelveMonthsBefore(last) >= day) return false;
    if (isWindowFull(calendar, last)) return true;
  }
  return false;
}

/** Whether the window that ends on `last` has no room for one more day. */
function isWindowFull(calendar: Calendar, last: DayNumber): boolean {
  const days = countAttended(calendar, twelveMonthsBefore(last) + 1, last);
  return days + 1 > limitOn('attendedDaysPerTwelveMonths', fromDayNumber(last));
}

/** The same day twelve months earlier, itself outside the window. */
function twelveMonthsBefore(day: DayNumber): DayNumber {
  return toDayNumber(addMonths(fromDayNumber(day), -12));
}
