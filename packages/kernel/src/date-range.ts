import { type LocalDate } from './local-date.ts';

/** Calendar days from `start` to `end`, both included. */
export interface DateRange {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** A range, or undefined when a day is missing or the end comes before the start. */
export function dateRange(
  start: LocalDate | undefined,
  end: LocalDate | undefined,
): DateRange | undefined {
  if (start === undefined || end === undefined || end < start) return undefined;
  return { start, end };
}

export function contains(range: DateRange, date: LocalDate): boolean {
  return range.start <= date && date <= range.end;
}

export function encloses(outer: DateRange, inner: DateRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
