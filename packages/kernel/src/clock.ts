import type { Brand } from './brand.ts';
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

/** Made on first use, as a formatter costs more than all else that a start loads here. */
let helsinkiDate: Intl.DateTimeFormat | undefined;

/** The day that a moment is of in Finland. */
export function helsinkiDayOf(at: Instant | Date): LocalDate {
  helsinkiDate ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });
  return localDate(helsinkiDate.format(typeof at === 'string' ? Date.parse(at) : at));
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
  return instantOf(new Date(moved.getTime() + aheadOfUtc(moment) - aheadOfUtc(moved)));
}

let helsinkiTime: Intl.DateTimeFormat | undefined;

/** By how many milliseconds the clocks of Finland are ahead of UTC at a moment. */
function aheadOfUtc(moment: Date): number {
  helsinkiTime ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const wall = Date.parse(`${helsinkiTime.format(moment).replace(' ', 'T')}Z`);
  return wall - Math.floor(moment.getTime() / 1_000) * 1_000;
}
