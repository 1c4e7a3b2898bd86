import { localDateSchema } from './local-date-schema.ts';
import { type LocalDate, localDate, parseLocalDate } from './local-date.ts';

/**
 * The days that somebody can give: a slip such as the year 0202 is refused where it is written, and
 * nothing that goes from day to day or from month to month ever has more than these to go through.
 * What is computed from them, such as an option's last day, may lie after them.
 */
const FIRST_BUSINESS_DAY = localDate('1990-01-01');
const LAST_BUSINESS_DAY = localDate('2099-12-31');

export const businessDaySchema = localDateSchema.refine(isBusinessDay, 'a day of 1990–2099');

/** @returns undefined when the text is no such day written `YYYY-MM-DD`. */
export function parseBusinessDay(text: string): LocalDate | undefined {
  const date = parseLocalDate(text);
  return date !== undefined && isBusinessDay(date) ? date : undefined;
}

function isBusinessDay(date: LocalDate): boolean {
  return date >= FIRST_BUSINESS_DAY && date <= LAST_BUSINESS_DAY;
}
