import {
  type Cents,
  type DateRange,
  type DatedValue,
  type LocalDate,
  type Month,
  type Stretch,
  cents,
  localDate,
  rowOn,
  stretchesOf,
  valueOn,
} from '@jatkopolku/kernel';

/** Daily rates by the day they came into force. A new rate is a new row here and nothing else. */
export const rates = {
  /** Paid to the client for an attended day: expense compensation or activity allowance, never both. */
  dailyCompensationCents: [
    {
      value: cents(900),
      from: localDate('2013-01-01'),
      source: '916/2012 ch. 9 §2, 918/2012; 380/2023 §104.1 from 1.1.2025; 189/2001 §18.1',
    },
  ],
  /** Paid by the State to the organiser for an attended day. 60 mk were 10.09 EUR. */
  stateCompensationCents: [
    { value: cents(1009), from: localDate('2001-09-01'), source: '189/2001 §24 (60 mk)' },
    { value: cents(1009), from: localDate('2003-01-01'), source: '189/2001 §24 by 1296/2002' },
  ],
} as const satisfies Record<string, readonly DatedValue<Cents>[]>;

export type RateName = keyof typeof rates;

/** The rate of a day with the day it came into force and its source. */
export function rateRowOn(name: RateName, date: LocalDate): DatedValue<Cents> | undefined {
  return rowOn<Cents>(rates[name], date);
}

/** @returns undefined for a day before the first known rate: such a day is held, never paid by guess. */
export function rateOn(name: RateName, date: LocalDate): Cents | undefined {
  return valueOn<Cents>(rates[name], date);
}

/** The same for a whole month: each rate with its days; days before the first known rate have none. */
export function ratesIn(name: RateName, month: Month): Stretch<Cents>[] {
  return stretchesOf<DatedValue<Cents>>(rates[name], month).stretches.map(
    ({ days, value: row }) => ({ days, value: row.value }),
  );
}

/** The rows that are in force on any day of the range, in their order. */
export function rateRowsIn(name: RateName, { start, end }: DateRange): DatedValue<Cents>[] {
  const first = rateRowOn(name, start);
  const later = rates[name].filter(({ from }) => start < from && from <= end);
  return first ? [first, ...later] : later;
}
