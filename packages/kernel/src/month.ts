import * as z from 'zod';

import type { Brand } from './brand.ts';
import type { DateRange } from './date-range.ts';
import { type LocalDate, localDate, monthDays } from './local-date.ts';

/** A calendar month `YYYY-MM`. */
export type Month = Brand<string, 'Month'>;

const MONTH = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;

export const monthSchema = z.string().regex(MONTH).brand<'Month'>();

export function parseMonth(text: string): Month | undefined {
  return MONTH.test(text) ? (text as Month) : undefined;
}

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

export function monthRange(month: Month): DateRange {
  const days = monthDays(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return { start: localDate(`${month}-01`), end: localDate(`${month}-${days}`) };
}

/** Every month that has a day in the range, in order. */
export function monthsOf(range: DateRange): Month[] {
  const months: Month[] = [];
  let [year, month] = [Number(range.start.slice(0, 4)), Number(range.start.slice(5, 7))];
  for (;;) {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as Month;
    if (text > range.end.slice(0, 7)) return months;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
