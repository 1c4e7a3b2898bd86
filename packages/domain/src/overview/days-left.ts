import {
  type Calendar,
  type Used,
  dayOf,
  fillingOf,
  limitUse,
  plannedDates,
} from '@jatkopolku/domain/attendance';
import { lastDayOf, placementStateOn } from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  monthOf,
  monthRange,
  monthsOf,
  previousMonth,
  rangeOf,
  toDayNumber,
} from '@jatkopolku/kernel';

import type { Course, Planned } from './course-months.ts';
import type { DaysLeft } from './schema.ts';

interface Now extends Course {
  readonly calendar: Calendar;
  readonly today: LocalDate;
}

/**
 * What is left of the week and of the twelve months by law, and of the placement. Nothing is said of one that is over
 * or begins in a month to come: the person's days at others are no longer, or not yet, its provider's to know.
 */
export function daysLeft(placement: Planned, { calendar, today, ...course }: Now): DaysLeft | null {
  const isAhead = placement.startsOn > monthRange(monthOf(today)).end;
  if (isAhead || placementStateOn(placement, today) === 'ended') return null;
  const { week, year } = limitUse(calendar, today);
  return {
    week: leftOf(week),
    year: leftOf(year),
    toEnd: toDayNumber(lastDayOf(placement)) - toDayNumber(today) + 1,
    plannedToEnd: plannedAhead(placement, course, today).length,
  };
}

function leftOf({ days, most }: Used) {
  return { used: days, most, left: Math.max(0, most - days) };
}

/** The planned dates from today on; today is over once it is logged. */
function plannedAhead(
  placement: Planned,
  { sheets, closed }: Course,
  today: LocalDate,
): readonly LocalDate[] {
  const month = monthOf(today);
  const near = sheets.filter((one) => one.month === month || one.month === previousMonth(month));
  const filling = fillingOf(placement, near, closed);
  const isLogged = near.some((one) => one.month === month && dayOf(today) in one.days);
  return monthsOf(rangeOf(today, lastDayOf(placement)))
    .flatMap((each) => plannedDates(each, filling))
    .filter((date) => date > today || (date === today && !isLogged));
}
