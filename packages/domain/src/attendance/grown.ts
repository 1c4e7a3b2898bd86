import { type DaySet, daysOfEither, oneDay } from '@jatkopolku/kernel';

import { type DayCode, fromDayCode } from './day.ts';
import type { Sheet } from './schema.ts';

/**
 * The days that have grown since the sheet first came back, when its days become others: who looks at it sees each
 * that was added or got more hours, also where it was then put back.
 */
export function grownWith(
  { grown, days: before }: Pick<Sheet, 'grown' | 'days'>,
  after: Sheet['days'],
): DaySet | null {
  if (grown === null) return null;
  const more = Object.keys(after).filter((day) => hoursOf(after[day]) > hoursOf(before[day]));
  return more.reduce((all, day) => daysOfEither(all, oneDay(Number(day))), grown);
}

/** None on a day of absence, or without an entry. */
function hoursOf(code: DayCode | undefined): number {
  const day = code === undefined ? undefined : fromDayCode(code);
  return day?.status === 'present' ? Number(day.hours) : 0;
}
