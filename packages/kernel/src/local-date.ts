import type { Brand } from './brand.ts';
import { must } from './invariant.ts';

/** A calendar day `YYYY-MM-DD` of years 0001–9999, without time or zone. Plain text order is date order. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** Days since 1970-01-01: what arithmetic is done in. */
export type DayNumber = Brand<number, 'DayNumber'>;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;
/** The last day that can be written. */
export const LAST_DAY = '9999-12-31' as LocalDate;

/** @returns undefined when the text is not a real day written `YYYY-MM-DD`. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthDays(year, month);
  return real ? (text as LocalDate) : undefined;
}

/** A date known to be good, such as one in a law's text. Throws when it is not. */
export function localDate(text: string): LocalDate {
  return must(parseLocalDate(text), 'a real day YYYY-MM-DD');
}

export function monthDays(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return must(MONTH_LENGTHS[month - 1], 'the length of a month');
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days from civil: years are counted from March, so that the leap day is the last of its year. */
export function toDayNumber(date: LocalDate): DayNumber {
  const [year, month, day] = partsOf(date);
  return dayNumberOf(year, month, day);
}

function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH) as DayNumber;
}

/** The inverse of {@link toDayNumber}; a day after 9999-12-31 becomes that day, the last one that can be written. */
export function fromDayNumber(dayNumber: number): LocalDate {
  const shifted = dayNumber + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapless =
    dayOfEra -
    Math.floor(dayOfEra / 1460) +
    Math.floor(dayOfEra / 36_524) -
    Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapless / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function written(year: number, month: number, day: number): LocalDate {
  if (year > 9999) return LAST_DAY;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as LocalDate;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function partsOf(date: LocalDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Keeps the day of the month, or takes the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return written(...monthsLater(date, months));
}

/**
 * The last day of `months` full months that begin on `start`: the day before the same day so many months
 * later; where that month has no such day, its last day (act 150/1930 §3).
 */
export function lastDayOfMonths(start: LocalDate, months: number): LocalDate {
  const [year, month, day] = monthsLater(start, months);
  const [, , startDay] = partsOf(start);
  const dayAfter = dayNumberOf(year, month, day);
  return fromDayNumber(day < startDay ? dayAfter : dayAfter - 1);
}

function monthsLater(date: LocalDate, months: number): [year: number, month: number, day: number] {
  const [year, month, day] = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return [newYear, newMonth, Math.min(day, monthDays(newYear, newMonth))];
}

/** The Monday of the calendar week (Monday to Sunday) of a day. */
export function mondayOf(day: DayNumber): DayNumber {
  const MONDAY_OF_EPOCH_WEEK = -3;
  const offset = (((day - MONDAY_OF_EPOCH_WEEK) % 7) + 7) % 7;
  return (day - offset) as DayNumber;
}
