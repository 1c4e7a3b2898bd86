import type { Brand } from './brand.ts';
import { must } from './invariant.ts';
import { LAST_DAY, type LocalDate, addDays, fromDayNumber, toDayNumber } from './local-date.ts';

/** Calendar days from `start` to `end`, both included: at least one. Only the functions here make one. */
export type DateRange = Brand<{ readonly start: LocalDate; readonly end: LocalDate }, 'DateRange'>;

/**
 * A range, or undefined when a day is missing or the end comes before the start.
 * @param end null for none: the range goes on to the last day that can be written.
 */
export function dateRange(
  start: LocalDate | undefined,
  end: LocalDate | null | undefined,
): DateRange | undefined {
  const last = end === null ? LAST_DAY : end;
  if (start === undefined || last === undefined || last < start) return undefined;
  return { start, end: last } as DateRange;
}

/** The range of days that are known to be in order. Throws when they are not. */
export function rangeOf(start: LocalDate, end: LocalDate | null): DateRange {
  return must(dateRange(start, end), `a range from ${start} to ${end}`);
}

export function contains(range: DateRange, date: LocalDate): boolean {
  return range.start <= date && date <= range.end;
}

export function encloses(outer: DateRange, inner: DateRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The days of both; undefined where there are none. */
export function intersection(a: DateRange, b: DateRange): DateRange | undefined {
  return dateRange(later(a.start, b.start), earlier(a.end, b.end));
}

/** The days of the first that are not of the second: none, or one range, or one before and one after it. */
export function difference(from: DateRange, taken: DateRange): DateRange[] {
  const before =
    taken.start > from.start && dateRange(from.start, earlier(addDays(taken.start, -1), from.end));
  const after =
    taken.end < from.end && dateRange(later(addDays(taken.end, 1), from.start), from.end);
  return [before, after].flatMap((range) => range || []);
}

/** From the first day of all to the last of all; undefined for no ranges. */
export function hullOf(ranges: readonly DateRange[]): DateRange | undefined {
  return ranges.reduce<DateRange | undefined>(
    (hull, range) =>
      hull ? rangeOf(earlier(hull.start, range.start), later(hull.end, range.end)) : range,
    undefined,
  );
}

/** Where a day lies by a range. */
export type Phase = 'before' | 'within' | 'after';

export function phaseOn(range: DateRange, date: LocalDate): Phase {
  if (date < range.start) return 'before';
  return date <= range.end ? 'within' : 'after';
}

/** The range's days in their order. */
export function datesOf({ start, end }: DateRange): LocalDate[] {
  const first = toDayNumber(start);
  return Array.from({ length: toDayNumber(end) - first + 1 }, (_, place) =>
    fromDayNumber(first + place),
  );
}

export function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

export function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
