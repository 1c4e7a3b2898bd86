import {
  type ClosedDays,
  type DayCode,
  type Sheet,
  countedDays,
  fillingOf,
  fromDayCode,
  isAttended,
  plannedDates,
} from '@jatkopolku/domain/attendance';
import { type Placement, monthsOfPlacement } from '@jatkopolku/domain/placement';
import { type LocalDate, type Month, monthOf, previousMonth } from '@jatkopolku/kernel';

import type { CourseMonth } from './schema.ts';

/** So many months of a placement are looked at: as far back as the law counts days. */
export const COURSE_MONTHS = 12;

export type Planned = Pick<Placement, 'daysPerWeek' | 'hoursPerDay'> &
  Parameters<typeof monthsOfPlacement>[0];

type CourseSheet = Pick<Sheet, 'month' | 'state' | 'days' | 'uncounted'>;

/** What a placement’s months are counted from. */
export interface Course {
  /** Those of the months that are looked at, and of the month before each. */
  readonly sheets: readonly CourseSheet[];
  readonly closed: ClosedDays;
}

/** The last months of a placement that have begun, the earliest first. */
export function shownMonths(placement: Planned, today: LocalDate): Month[] {
  const begun = monthsOfPlacement(placement).filter((month) => month <= monthOf(today));
  return begun.slice(-COURSE_MONTHS);
}

/** The months for which sheets are read: the weekdays on which a client comes are those of the month before, too. */
export function sheetMonths(placement: Planned, today: LocalDate): Month[] {
  const months = shownMonths(placement, today);
  const [first] = months;
  return first === undefined ? [] : [previousMonth(first), ...months];
}

/** What was planned and what came of it, by month. */
export function courseMonths(placement: Planned, course: Course, today: LocalDate): CourseMonth[] {
  return shownMonths(placement, today).map((month) => {
    const sheet = course.sheets.find((one) => one.month === month);
    const planned = plannedIn(month, placement, course).length;
    const codes = sheet ? countedDays(sheet).map(([, code]) => code) : [];
    return {
      month,
      planned,
      ...countOf(codes),
      state: codes.length > 0 && sheet ? sheet.state : null,
    };
  });
}

/** The dates of a month on which the client comes by the plan, on the weekdays of this month and the one before. */
export function plannedIn(
  month: Month,
  placement: Planned,
  { sheets, closed }: Course,
): readonly LocalDate[] {
  const near = sheets.filter((one) => one.month === month || one.month === previousMonth(month));
  return plannedDates(month, fillingOf(placement, near, closed));
}

function countOf(codes: readonly DayCode[]) {
  const attended = codes.filter(isAttended).length;
  const notArranged = codes.filter(isNotArranged).length;
  return { attended, absent: codes.length - attended - notArranged, notArranged };
}

function isNotArranged(code: DayCode): boolean {
  const day = fromDayCode(code);
  return day.status === 'absent' && day.reason === 'service-not-arranged';
}
