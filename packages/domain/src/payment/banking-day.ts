import { type LocalDate, addDays, isBusinessDay } from '@jatkopolku/kernel';

/** Whether the region's bank pays on the day: a Finnish business day that is none of its own closed ones. */
export function isBankingDay(date: LocalDate, closedDays: readonly LocalDate[]): boolean {
  return isBusinessDay(date) && !closedDays.includes(date);
}

/** The first banking day after a day: a file that reaches the bank today is paid from the next one on. */
export function bankingDayAfter(date: LocalDate, closedDays: readonly LocalDate[]): LocalDate {
  return bankingDayFrom(addDays(date, 1), closedDays);
}

/** A day where the bank pays on it, or the first one after it. */
export function bankingDayFrom(date: LocalDate, closedDays: readonly LocalDate[]): LocalDate {
  let day = date;
  while (!isBankingDay(day, closedDays)) day = addDays(day, 1);
  return day;
}
