import * as z from 'zod';

import type { Brand } from './brand.ts';
import { type LocalDate, addDays, localDate, toDayNumber } from './local-date.ts';

/** A UTC moment in ISO 8601 with milliseconds. */
export type Instant = Brand<string, 'Instant'>;

/** Where business time comes from; rules get `today` as a value and never read a clock. */
export interface Clock {
  /** The real moment, for the audit trail. */
  now(): Instant;
  /** The business date in Europe/Helsinki; local runs may move it. */
  today(): LocalDate;
}

const helsinkiDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The day that a moment is of in Finland. */
export function helsinkiDayOf(at: Instant | Date): LocalDate {
  return localDate(helsinkiDate.format(typeof at === 'string' ? Date.parse(at) : at));
}

function helsinkiToday(): LocalDate {
  return helsinkiDayOf(new Date());
}

export const instantSchema = z.iso.datetime().brand<'Instant'>();

export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

export const systemClock: Clock = { now: () => instantOf(new Date()), today: helsinkiToday };

/** A business date that stands still at `today`; moments stay real. */
export function clockAt(today: LocalDate): Clock {
  return { now: systemClock.now, today: () => today };
}

/** A business date that was `businessDate` on the real day `anchoredOn` and moves on with real days. */
export function clockFrom(businessDate: LocalDate, anchoredOn: LocalDate): Clock {
  const shift = toDayNumber(businessDate) - toDayNumber(anchoredOn);
  return { now: systemClock.now, today: () => addDays(helsinkiToday(), shift) };
}
