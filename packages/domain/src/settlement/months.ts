import { type CalendarRecord } from '@jatkopolku/domain/attendance';
import { monthsWithDays } from '@jatkopolku/domain/insight';
import { type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import {
  type LocalDate,
  type Month,
  addDays,
  byText,
  monthOf,
  monthRange,
} from '@jatkopolku/kernel';

/** The months with anything to settle: attended days, or an approved bonus; in order. */
export function monthsToSettle(
  calendars: readonly CalendarRecord[],
  claims: readonly Pick<Claim, 'parts'>[],
): Month[] {
  const ofBonuses = bonusesOf(claims).map(({ part }) => monthOf(part.approvedOn));
  return [...new Set([...monthsWithDays(calendars), ...ofBonuses])].toSorted(byText);
}

/** The day from which a month can be booked: while it goes on, more of its days may come. */
export function firstBookingDay(month: Month): LocalDate {
  return addDays(monthRange(month).end, 1);
}

/** Whether no more days of the month can come but late ones. */
export function hasEnded(month: Month, today: LocalDate): boolean {
  return monthRange(month).end < today;
}
