import type { LocalDate } from './local-date.ts';

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
