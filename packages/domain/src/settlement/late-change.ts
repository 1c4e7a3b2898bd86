import { type CalendarRecord, fromCalendarRecord } from '@jatkopolku/domain/attendance';
import { type Benefit, payingBenefit } from '@jatkopolku/domain/client';
import { type LocalDate, fromDayNumber } from '@jatkopolku/kernel';

/** The attended days of the client that somebody else pays by the later benefits, in order. */
export function datesPaidOtherwise(
  calendar: CalendarRecord,
  before: readonly Benefit[],
  after: readonly Benefit[],
): LocalDate[] {
  const dates = fromCalendarRecord(calendar).attended.map(fromDayNumber);
  return dates.filter(
    (date) => payingBenefit(before, date)?.payer !== payingBenefit(after, date)?.payer,
  );
}
