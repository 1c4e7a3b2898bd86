import {
  type DateRange,
  type LocalDate,
  addDays,
  addMonths,
  localDate,
  rangeOf,
} from '@jatkopolku/kernel';

/** So many calendar years can be chosen, the running one first. */
const YEARS = 5;

/** The calendar years that can be looked at on the day. */
export function yearsBefore(today: LocalDate): number[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: YEARS }, (_, before) => year - before);
}

/** The calendar year that was chosen; the twelve months up to today for none, or one that is not offered. */
export function signalPeriod(today: LocalDate, year: number | undefined): DateRange {
  return year !== undefined && yearsBefore(today).includes(year)
    ? rangeOf(localDate(`${year}-01-01`), localDate(`${year}-12-31`))
    : rangeOf(addDays(addMonths(today, -12), 1), today);
}
