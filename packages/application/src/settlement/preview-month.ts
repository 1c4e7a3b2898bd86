import { type MonthSummary, summarise } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { accountsOf } from './load-month.ts';

/** The month's settlement in full, booked or not. Changes nothing. */
export async function previewMonth(records: Records, month: Month): Promise<MonthSummary> {
  return summarise(month, await accountsOf(records, month));
}
