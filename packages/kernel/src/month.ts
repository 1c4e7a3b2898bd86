import * as z from 'zod';

import type { Brand } from './brand.ts';
import { type DateRange, rangeOf } from './date-range.ts';
import { type LocalDate, addDays, localDate, monthDays } from './local-date.ts';

/** A calendar month `YYYY-MM`; only the months of the business days, 1990–2099. */
export type Month = Brand<string, 'Month'>;

const MONTH = /^(199\d|20\d\d)-(0[1-9]|1[0-2])$/;

export const monthSchema = z.string().regex(MONTH).brand<'Month'>();

export function parseMonth(text: string): Month | undefined {
  return MONTH.test(text) ? (text as Month) : undefined;
}

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

export function monthRange(month: Month): DateRange {
  const days = monthDays(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return rangeOf(localDate(`${month}-01`), localDate(`${month}-${days}`));
}

export function previousMonth(month: Month): Month {
  return monthOf(addDays(monthRange(month).start, -1));
}

export function nextMonth(month: Month): Month {
  return monthOf(addDays(monthRange(month).end, 1));
}

/** Every month that has a day in the range, in order. */
export function monthsOf(range: DateRange): Month[] {
  const [first, last] = [monthIndex(range.start), monthIndex(range.end)];
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const [year, month] = [Math.floor((first + offset) / 12), ((first + offset) % 12) + 1];
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as Month;
  });
}

function monthIndex(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
