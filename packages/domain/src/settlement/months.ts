import { type CalendarRecord } from '@jatkopolku/domain/attendance';
import { monthsWithDays } from '@jatkopolku/domain/insight';
import { type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import { type LocalDate, type Month, byText, monthOf, monthRange } from '@jatkopolku/kernel';

/** The months with anything to settle: attended days, or an approved bonus; in order. */
export function monthsToSettle(
  calendars: readonly CalendarRecord[],
  claims: readonly Pick<Claim, 'parts'>[],
): Month[] {
  const ofBonuses = bonusesOf(claims).map(({ part }) => monthOf(part.approvedOn));
  return [...new Set([...monthsWithDays(calendars), ...ofBonuses])].toSorted(byText);
}

/** Whether no more days of the month can come but late ones. */
export function hasEnded(month: Month, today: LocalDate): boolean {
  return monthRange(month).end < today;
}
