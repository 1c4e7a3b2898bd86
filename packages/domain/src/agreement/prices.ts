import type { Cents, LocalDate } from '@jatkopolku/kernel';

import type { Agreement } from './schema.ts';

export type Priced = Pick<Agreement, 'dayPriceCents' | 'laterPrices'>;

/** What the provider earns for a day attended on a date. */
export function dayPriceOn({ dayPriceCents, laterPrices }: Priced, date: LocalDate): Cents {
  return laterPrices.findLast(({ from }) => from <= date)?.dayPriceCents ?? dayPriceCents;
}
