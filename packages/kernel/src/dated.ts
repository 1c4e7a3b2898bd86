import {
  type DaySet,
  EVERY_DAY,
  NO_DAYS,
  daysFrom,
  daysOfBoth,
  daysWithout,
  hasDate,
} from './day-set.ts';
import type { LocalDate } from './local-date.ts';
import type { Month } from './month.ts';

/** A value of a rule or rate, the day it came into force and where that is written. */
export interface DatedValue<T> {
  readonly value: T;
  /** The first day the value holds; undefined for a value older than any record here. */
  readonly from: LocalDate | undefined;
  readonly source: string;
}

/** @returns the value in force on the day, or undefined when the rows begin later. Rows are in date order. */
export function valueOn<T>(rows: readonly DatedValue<T>[], date: LocalDate): T | undefined {
  return rowOn(rows, date)?.value;
}

/** The same with the day it came into force and its source. */
export function rowOn<T>(
  rows: readonly DatedValue<T>[],
  date: LocalDate,
): DatedValue<T> | undefined {
  return rows.findLast((row) => row.from === undefined || row.from <= date);
}

/** Days of a month on which one thing holds. */
export interface Stretch<T> {
  readonly days: DaySet;
  readonly value: T;
}

/**
 * The rows in force in a month, each on its days, the last one first: on each day the row that {@link rowOn} gives.
 * @returns what no row is for as well: the days before the first one, none where there are no such days.
 */
export function stretchesOf<R extends { readonly from: LocalDate | undefined }>(
  rows: readonly R[],
  month: Month,
): { readonly stretches: Stretch<R>[]; readonly before: DaySet } {
  const stretches: Stretch<R>[] = [];
  let before = EVERY_DAY;
  for (const value of rows.toReversed()) {
    const days = daysOfBoth(daysFrom(month, value.from), before);
    if (days === NO_DAYS) continue;
    stretches.push({ days, value });
    before = daysWithout(before, days);
  }
  return { stretches, before };
}

/** What holds on a date; undefined where nothing does. */
export function holdingOn<T>(stretches: readonly Stretch<T>[], date: LocalDate): T | undefined {
  return stretches.find(({ days }) => hasDate(days, date))?.value;
}
