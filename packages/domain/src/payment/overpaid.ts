import { type LocalDate, addDays, helsinkiDayOf } from '@jatkopolku/kernel';

import { type LeftOut, MAX_UNPAID, type PaymentBatch } from './schema.ts';

type Overpaid = PaymentBatch['overpaid'];

/** Those to whom too much was paid when a batch is made: since that day, or since an earlier one that knew of it. */
export function overpaidIn(
  leftOut: readonly LeftOut[],
  before: Pick<PaymentBatch, 'overpaid'> | undefined,
  today: LocalDate,
): Overpaid {
  const known = new Map(before?.overpaid.map((one) => [one.clientId, one.since]));
  return leftOut
    .filter(({ reason }) => reason === 'overpaid')
    .slice(0, MAX_UNPAID)
    .map(({ clientId }) => ({ clientId, since: known.get(clientId) ?? today }));
}

/** So long what was paid too much waits for something that it is set against. */
export const SETTING_OFF_DAYS = 60;

/**
 * Whether it has waited long enough for a recovery: two batches in a row had nothing to set it against, or the days
 * have gone by.
 * @param last the last batch of clients.
 */
export function isLongOverpaid(
  { since }: Pick<Overpaid[number], 'since'>,
  last: Pick<PaymentBatch, 'createdAt'>,
  today: LocalDate,
): boolean {
  return since < helsinkiDayOf(last.createdAt) || addDays(since, SETTING_OFF_DAYS) <= today;
}
