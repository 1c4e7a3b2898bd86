import * as z from 'zod';

import type { Brand } from './brand.ts';
import { type LocalDate, monthDays } from './local-date.ts';
import type { Month } from './month.ts';

/**
 * Days of one month, a bit for each: the 1st is the lowest. What happens on many days alike is counted at once,
 * and no date has to be written for it.
 */
export type DaySet = Brand<number, 'DaySet'>;

export const NO_DAYS = 0 as DaySet;

/** A set of days as it is stored. */
export const daySetSchema = z.int().min(0).max(0x7fff_ffff).brand<'DaySet'>();

/** As many as the longest month has: days that a shorter one does not have are nobody's. */
export const EVERY_DAY = 0x7fff_ffff as DaySet;

/** The one day, by its number within the month. */
export function oneDay(dayOfMonth: number): DaySet {
  return (1 << (dayOfMonth - 1)) as DaySet;
}

/** The days that the month has. */
export function daysOfMonth(month: Month): DaySet {
  const count = monthDays(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return (EVERY_DAY >>> (31 - count)) as DaySet;
}

/** Those of the month's days that are not before a date; all of them where nothing is before. */
export function daysFrom(month: Month, from: LocalDate | undefined): DaySet {
  if (from === undefined || isBefore(from, month)) return EVERY_DAY;
  return from.startsWith(month)
    ? (((EVERY_DAY << (dayIn(from) - 1)) & EVERY_DAY) as DaySet)
    : NO_DAYS;
}

/** Those that are not after a date; all of them where there is no last day. */
export function daysUntil(month: Month, last: LocalDate | null): DaySet {
  if (last === null) return EVERY_DAY;
  if (isBefore(last, month)) return NO_DAYS;
  return last.startsWith(month) ? ((EVERY_DAY >>> (31 - dayIn(last))) as DaySet) : EVERY_DAY;
}

/** As plain text a month is before its own days, and after those of all months before it. */
function isBefore(date: string, month: string): boolean {
  return date < month;
}

function dayIn(date: LocalDate): number {
  return Number(date.slice(8));
}

export function daysOfBoth(a: DaySet, b: DaySet): DaySet {
  return (a & b) as DaySet;
}

export function daysOfEither(a: DaySet, b: DaySet): DaySet {
  return (a | b) as DaySet;
}

export function daysWithout(days: DaySet, taken: DaySet): DaySet {
  return (days & ~taken) as DaySet;
}

export function hasDate(days: DaySet, date: LocalDate): boolean {
  return (days & oneDay(dayIn(date))) !== 0;
}

/** How many they are: pairs of bits are added up, then pairs of their sums, and so on. */
export function countDays(days: DaySet): number {
  const twos = days - ((days >>> 1) & 0x5555_5555);
  const fours = (twos & 0x3333_3333) + ((twos >>> 2) & 0x3333_3333);
  const eights = (fours + (fours >>> 4)) & 0x0f0f_0f0f;
  return Math.imul(eights, 0x0101_0101) >>> 24;
}
