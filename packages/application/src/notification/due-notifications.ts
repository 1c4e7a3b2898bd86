import type { ClientId } from '@jatkopolku/domain/client';
import { type DueDays, dueDays, notifyBy } from '@jatkopolku/domain/notification';
import {
  type DateRange,
  type LocalDate,
  addMonths,
  byText,
  must,
  rangeOf,
} from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type KnownDays, knownDays } from './known-days.ts';

/** Days are looked at so many months back; what is corrected of longer ago is notified by hand. */
const MONTHS_BACK = 6;

/** What a payer has to hear of a client, and by when. */
export interface DueNotification extends DueDays, Pick<KnownDays, 'nextNo'> {
  readonly clientId: ClientId;
  readonly dueOn: LocalDate;
}

/** All that payers have to hear by the day, what is due first at first. */
export async function dueNotifications(
  records: Records,
  today: LocalDate,
): Promise<DueNotification[]> {
  const range = rangeOf(addMonths(today, -MONTHS_BACK), today);
  const known = await knownDays(records, range);
  return known.flatMap((one) => dueOf(one, range)).toSorted(byUrgency);
}

function dueOf({ clientId, absences, notified, nextNo }: KnownDays, range: DateRange) {
  return dueDays(absences, notified, range).map(({ payer, days }): DueNotification => ({
    payer,
    clientId,
    days,
    nextNo,
    dueOn: must(notifyBy(days), 'a day that is due'),
  }));
}

function byUrgency(a: DueNotification, b: DueNotification): number {
  return byText(a.dueOn, b.dueOn) || byText(a.clientId, b.clientId) || byText(a.payer, b.payer);
}
