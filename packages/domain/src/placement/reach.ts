import { type DateRange, type LocalDate, addDays, dateRange } from '@jatkopolku/kernel';

import { lastDayOf } from './lifecycle.ts';
import type { Placement } from './schema.ts';

type Dates = Pick<Placement, 'startsOn' | 'endsOn' | 'endedOn'>;

/** Whether the placement goes on after the day, such as the last one of an agreement that ends early. */
export function reachesBeyond(placement: Dates, day: LocalDate): boolean {
  return lastDayOf(placement) > day;
}

/** The days that a placement has after a change and had not before. */
export function addedDays(before: Dates, after: Dates): DateRange[] {
  const first = dateRange(after.startsOn, earlier(addDays(before.startsOn, -1), lastDayOf(after)));
  const last = dateRange(later(addDays(lastDayOf(before), 1), after.startsOn), lastDayOf(after));
  return [first, last].flatMap((range) => range ?? []);
}

const earlier = (a: LocalDate, b: LocalDate) => (a < b ? a : b);
const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);

/** How many of the placements last at the same time, at most, on the days of a range. */
export function mostAtOnce(placements: readonly Dates[], range: DateRange): number {
  const periods = placements.flatMap((placement) => {
    const start = placement.startsOn > range.start ? placement.startsOn : range.start;
    const last = lastDayOf(placement);
    return dateRange(start, last < range.end ? last : range.end) ?? [];
  });
  // The number only grows where one begins.
  const counts = periods.map(
    ({ start }) => periods.filter((one) => one.start <= start && start <= one.end).length,
  );
  return Math.max(0, ...counts);
}
