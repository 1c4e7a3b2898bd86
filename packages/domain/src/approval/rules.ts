import type { Sheet } from '@jatkopolku/domain/attendance';
import {
  type DatedValue,
  type LocalDate,
  addDays,
  businessDayAfter,
  businessDayFrom,
  byText,
  monthRange,
  must,
  valueOn,
} from '@jatkopolku/kernel';

import type { Approval } from './schema.ts';

/**
 * So long the county means something to wait at most. No law says it: it is the pace of the absence
 * notices, every two weeks, and a setting of the county.
 */
export const DECIDED_WITHIN_DAYS = 14;

/** The last day on which what waits since a day is decided in time: a deadline for acting, which moves to a business day. */
export function decideBy(since: LocalDate): LocalDate {
  return businessDayFrom(addDays(since, DECIDED_WITHIN_DAYS));
}

export function isLate(since: LocalDate, today: LocalDate): boolean {
  return decideBy(since) < today;
}

/**
 * So many business days after the promised one what still waits is put before others than the one whose
 * turn it was. A new bound is a new row; what was promised before it keeps the earlier one.
 */
export const escalationDays: readonly DatedValue<number>[] = [
  {
    value: 5,
    from: undefined,
    source:
      'No law: a working week, in which somebody who fell ill is missed and a cover is found; a shorter one would be every Monday’s.',
  },
];

/** The last day before what waits since a day is escalated. */
export function escalatesAfter(since: LocalDate): LocalDate {
  const promised = decideBy(since);
  const days = must(valueOn(escalationDays, promised), `a bound on ${promised}`);
  return businessDayAfter(promised, days);
}

export function isEscalated(since: LocalDate, today: LocalDate): boolean {
  return escalatesAfter(since) < today;
}

/** Since when a submitted sheet waits: an import's since its month ended, never since a day to come. */
export function sheetWaitsSince(
  { submittedOn, month }: Pick<Sheet, 'submittedOn' | 'month'>,
  today: LocalDate,
): LocalDate {
  if (submittedOn !== null) return submittedOn;
  const dayAfter = addDays(monthRange(month).end, 1);
  return dayAfter < today ? dayAfter : today;
}

/** What distinguishes one item of the queue from all others: a claim waits for its decision or for a look. */
export function approvalKey(item: ApprovalName): string {
  return item.type === 'sheet'
    ? `sheet ${item.month} ${item.providerId} ${item.clientId} ${item.placementId}`
    : `claim ${item.claimId}`;
}

/** The names of an item, by which it is opened. */
export type ApprovalName =
  | Pick<Extract<Approval, { type: 'claim' | 'after-check' }>, 'type' | 'claimId'>
  | Pick<
      Extract<Approval, { type: 'sheet' }>,
      'type' | 'month' | 'providerId' | 'clientId' | 'placementId'
    >;

/** What is to be decided first, and what waits for a look after it; oldest first, of one day sheets by month after the claims. */
export function byWaiting(
  a: ApprovalName & { readonly since: LocalDate },
  b: ApprovalName & { readonly since: LocalDate },
): number {
  const order = Number(a.type === 'after-check') - Number(b.type === 'after-check');
  return order || byText(a.since, b.since) || byText(approvalKey(a), approvalKey(b));
}
