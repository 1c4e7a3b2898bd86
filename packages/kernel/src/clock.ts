import type { Brand } from './brand.ts';
import { helsinkiAheadMs } from './helsinki-time.ts';
import { type LocalDate, addDays, localDate, toDayNumber } from './local-date.ts';

/** A UTC moment in ISO 8601 with milliseconds. */
export type Instant = Brand<string, 'Instant'>;

/** Where business time comes from; rules get `today` as a value and never read a clock. */
export interface Clock {
  /** The real moment: for the audit trail, the access log and whatever expires. */
  now(): Instant;
  /** The moment by the business date, at the real time of day: for what the region's records state. */
  businessNow(): Instant;
  /** The business date in Europe/Helsinki; local runs may move it. */
  today(): LocalDate;
}

/** The day that a moment is of in Finland. */
export function helsinkiDayOf(at: Instant | Date): LocalDate {
  const ms = typeof at === 'string' ? Date.parse(at) : at.getTime();
  return localDate(new Date(ms + helsinkiAheadMs(ms)).toISOString().slice(0, 10));
}

function helsinkiToday(): LocalDate {
  return helsinkiDayOf(new Date());
}

export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

const realNow = (): Instant => instantOf(new Date());

export const systemClock: Clock = { now: realNow, businessNow: realNow, today: helsinkiToday };

/** A business date that stays at `today`; moments stay real. */
export function clockAt(today: LocalDate): Clock {
  return { now: realNow, businessNow: () => onDay(today, new Date()), today: () => today };
}

/** A business date that was `businessDate` on the real day `anchoredOn` and moves on with real days. */
export function clockFrom(businessDate: LocalDate, anchoredOn: LocalDate): Clock {
  const shift = toDayNumber(businessDate) - toDayNumber(anchoredOn);
  const dayAt = (moment: Date) => addDays(helsinkiDayOf(moment), shift);
  const businessNow = () => {
    const moment = new Date();
    return onDay(dayAt(moment), moment);
  };
  return { now: realNow, businessNow, today: () => dayAt(new Date()) };
}

const DAY_MS = 86_400_000;

/** The time of day that a moment has in Finland, on another day: summer and winter time differ. */
function onDay(day: LocalDate, moment: Date): Instant {
  const days = toDayNumber(day) - toDayNumber(helsinkiDayOf(moment));
  const moved = new Date(moment.getTime() + days * DAY_MS);
  const ahead = helsinkiAheadMs(moment.getTime()) - helsinkiAheadMs(moved.getTime());
  return instantOf(new Date(moved.getTime() + ahead));
}
