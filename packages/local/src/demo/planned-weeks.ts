import type { Placement } from '@jatkopolku/domain/placement';
import {
  type DateRange,
  type LocalDate,
  datesOf,
  isWeekend,
  mondayOf,
  publicHolidayOn,
  toDayNumber,
} from '@jatkopolku/kernel';

/** The first workdays of each week of the range, as many as the placement has in a week. */
export function plannedWeeks(
  { daysPerWeek }: Pick<Placement, 'daysPerWeek'>,
  range: DateRange,
): LocalDate[][] {
  const workdays = datesOf(range).filter((date) => !isWeekend(date) && !publicHolidayOn(date));
  const weeks = Map.groupBy(workdays, (date) => mondayOf(toDayNumber(date)));
  return [...weeks.values()].map((dates) => dates.slice(0, daysPerWeek));
}
