import { type Month, datesOf, monthRange } from '@jatkopolku/kernel';

/** The days of a month as two digits, in order. */
export function daysOfMonth(month: Month): readonly string[] {
  return datesOf(monthRange(month)).map((date) => date.slice(8));
}
