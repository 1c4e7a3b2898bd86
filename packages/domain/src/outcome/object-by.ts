import {
  type DatedValue,
  type LocalDate,
  addDays,
  businessDayFrom,
  must,
  valueOn,
} from '@jatkopolku/kernel';

import type { ClaimNoticeFacts } from './claim-notice.ts';

/**
 * So many days a provider has to object to a decision, by the day of the decision. A bonus is agreed between
 * buyer and provider: no appeal under the Administrative Judicial Procedure Act (808/2019) lies against its
 * decision, so the time is the county's own term, and a new one is a new row.
 */
export const objectionDays: readonly DatedValue<number>[] = [
  {
    value: 30,
    from: undefined,
    source:
      'The county’s term: as long as an appeal of a decision takes, so that nobody has to learn another time.',
  },
];

/** The last day on which a decision is objected to: a deadline for acting, which moves to a business day. */
export function objectBy(decidedOn: LocalDate, rows = objectionDays): LocalDate {
  const days = must(valueOn(rows, decidedOn), `days to object on ${decidedOn}`);
  return businessDayFrom(addDays(decidedOn, days));
}

/** Whether less was approved than was claimed: only that is objected to. */
export function isLessThanClaimed({
  claimedCents,
  approvedCents,
}: Pick<ClaimNoticeFacts, 'claimedCents' | 'approvedCents'>): boolean {
  return approvedCents < claimedCents;
}
