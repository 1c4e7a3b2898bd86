import { type CalendarRecord, fromCalendarRecord } from '@jatkopolku/domain/attendance';
import { type Benefit, payingBenefit } from '@jatkopolku/domain/client';
import { type Month, fromDayNumber, monthOf } from '@jatkopolku/kernel';

/** The months in which somebody else pays an attended day of the client by the later benefits, in order. */
export function monthsPaidOtherwise(
  calendar: CalendarRecord,
  before: readonly Benefit[],
  after: readonly Benefit[],
): Month[] {
  const dates = fromCalendarRecord(calendar).attended.map(fromDayNumber);
  const changed = dates.filter(
    (date) => payingBenefit(before, date)?.payer !== payingBenefit(after, date)?.payer,
  );
  return [...new Set(changed.map(monthOf))];
}
