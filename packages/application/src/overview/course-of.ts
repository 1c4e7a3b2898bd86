import { type Calendar, emptyCalendar, fromCalendarRecord } from '@jatkopolku/domain/attendance';
import { type Course, sheetMonths } from '@jatkopolku/domain/overview';
import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import { type LocalDate, byText, rangeOf } from '@jatkopolku/kernel';

import { closedPeriodsFor } from '../attendance/closed-periods.ts';
import { closedDaysFor } from '../attendance/held-periods.ts';
import { personsCalendar } from '../person/persons-calendar.ts';
import type { Records, RecordOf } from '../records.ts';

/** The sheets of a placement’s last months, when nobody is expected, and the person's days at all placements. */
export interface KnownCourse extends Course {
  readonly sheets: readonly RecordOf<'sheet'>[];
  readonly calendar: Calendar;
}

/** Reads the sheets one by one: a placement has one a month, and its provider's month has those of all. */
export async function courseOf(
  records: Records,
  placement: Placement,
  today: LocalDate,
): Promise<KnownCourse> {
  const { clientId, placementId, providerId } = placement;
  const keys = sheetMonths(placement, today).map((month) => ({
    clientId,
    placementId,
    providerId,
    month,
  }));
  const [stored, periods, { stored: calendar }] = await Promise.all([
    records.getMany('sheet', keys, { mayLag: true }),
    closedPeriodsFor(records, providerId),
    personsCalendar(records, clientId),
  ]);
  const within = rangeOf(placement.startsOn, lastDayOf(placement));
  const closedOf = await closedDaysFor(records, [placement], { periods, within, on: today });
  return {
    sheets: stored.map(({ record }) => record).toSorted((a, b) => byText(a.month, b.month)),
    closed: closedOf(placement),
    calendar: calendar ? fromCalendarRecord(calendar.record) : emptyCalendar(),
  };
}
