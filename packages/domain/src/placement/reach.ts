import {
  type DateRange,
  type LocalDate,
  contains,
  difference,
  intersection,
} from '@jatkopolku/kernel';

import { daysOfPlacement, lastDayOf } from './lifecycle.ts';
import type { Placement } from './schema.ts';

type Dates = Pick<Placement, 'startsOn' | 'endsOn' | 'endedOn'>;

/** Whether the placement goes on after the day, such as the last one of an agreement that ends early. */
export function reachesBeyond(placement: Dates, day: LocalDate): boolean {
  return lastDayOf(placement) > day;
}

/** The days that a placement has after a change and had not before. */
export function addedDays(before: Dates, after: Dates): DateRange[] {
  const [had, has] = [daysOfPlacement(before), daysOfPlacement(after)];
  if (!has) return [];
  return had ? difference(has, had) : [has];
}

/** How many of the placements last at the same time, at most, on the days of a range. */
export function mostAtOnce(placements: readonly Dates[], range: DateRange): number {
  const periods = placements.flatMap((placement) => {
    const days = daysOfPlacement(placement);
    return (days && intersection(days, range)) ?? [];
  });
  // The number only grows where one begins.
  const counts = periods.map(({ start }) => periods.filter((one) => contains(one, start)).length);
  return Math.max(0, ...counts);
}
