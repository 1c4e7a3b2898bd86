import {
  type Cents,
  type DateRange,
  type LocalDate,
  type Month,
  type Problem,
  type Stretch,
  EVERY_DAY,
  NO_DAYS,
  contains,
  monthOf,
  stretchesOf,
} from '@jatkopolku/kernel';

import type { Agreement, PricePeriod } from './schema.ts';

export type Priced = Pick<Agreement, 'dayPriceCents' | 'laterPrices'>;

/** What the provider earns for a day attended on a date. */
export function dayPriceOn({ dayPriceCents, laterPrices }: Priced, date: LocalDate): Cents {
  return laterPrices.findLast(({ from }) => from <= date)?.dayPriceCents ?? dayPriceCents;
}

/** The same for a whole month: each price with its days. */
export function dayPricesIn(
  { dayPriceCents, laterPrices }: Priced,
  month: Month,
): Stretch<Cents>[] {
  if (laterPrices.length === 0) return [{ days: EVERY_DAY, value: dayPriceCents }];
  const { stretches, before } = stretchesOf(laterPrices, month);
  const later = stretches.map(({ days, value }) => ({ days, value: value.dayPriceCents }));
  return before === NO_DAYS ? later : [...later, { days: before, value: dayPriceCents }];
}

/** From which day on the price of a date holds; null for the price from the start. */
export function priceFrom({ laterPrices }: Priced, date: LocalDate): LocalDate | null {
  return laterPrices.findLast(({ from }) => from <= date)?.from ?? null;
}

export interface PriceGround {
  readonly term: DateRange;
  readonly today: LocalDate;
  /** Whether a run has booked the month of the new price's first day. */
  readonly isBooked: boolean;
}

/**
 * Why a price may not begin on its day: days gone by keep what they earned, a booked month is not
 * changed, and prices come one after the other. A price that is not here yet may be set again.
 */
export function priceProblems(
  { laterPrices }: Pick<Priced, 'laterPrices'>,
  { from }: PricePeriod,
  { term, today, isBooked }: PriceGround,
): Problem[] {
  const at = '/from';
  const problems: Problem[] = [];
  if (from < today) problems.push({ code: 'price-backdated', at });
  const last = laterPrices.at(-1)?.from;
  if (last !== undefined && from < last) {
    problems.push({ code: 'price-out-of-order', details: { date: last }, at });
  }
  if (!contains(term, from)) problems.push({ code: 'price-outside-term', at });
  if (isBooked) problems.push({ code: 'month-booked', details: { month: monthOf(from) }, at });
  return problems;
}

/** The prices with one from a day on; one that was to begin on the same day is replaced. */
export function withPrice(laterPrices: readonly PricePeriod[], price: PricePeriod): PricePeriod[] {
  return [...laterPrices.filter(({ from }) => from !== price.from), price];
}
