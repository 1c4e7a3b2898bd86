import { type MonthSummary, summarise } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { accountProviders, providersOf } from './account-providers.ts';

/** The month's settlement in full, booked or not. Changes nothing. */
export async function previewMonth(records: Records, month: Month): Promise<MonthSummary> {
  const [tallies, providerIds] = await Promise.all([
    records.list('monthTally', { month }),
    providersOf(records),
  ]);
  const accounted = { month, counted: [], tallies, reading: { mayLag: true } };
  const all = await accountProviders(records, accounted, providerIds);
  return summarise(
    month,
    all.map(({ account }) => account),
  );
}
