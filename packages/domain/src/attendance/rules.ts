import {
  type Hours,
  type PlacementDates,
  awaitsStart,
  canHaveDay,
  hoursProblem,
  isInterruptedOn,
} from '@jatkopolku/domain/placement';
import type { Cents, LocalDate, ProblemCode } from '@jatkopolku/kernel';

import {
  type AbsenceReason,
  type AttendanceStatus,
  type Day,
  absenceReasons,
  attendanceStatuses,
} from './day.ts';

export function parseAttendanceStatus(text: string): AttendanceStatus | undefined {
  return attendanceStatuses.find((status) => status === text);
}

export function parseAbsenceReason(text: string): AbsenceReason | undefined {
  return absenceReasons.find((reason) => reason === text);
}

/** A field that may be filled: null is empty, undefined is filled but unreadable. */
export type Field<T> = T | null | undefined;

/** A day as far as it is known. */
export interface DayDraft {
  readonly date: LocalDate | undefined;
  readonly placement: PlacementDates | undefined;
  readonly status: AttendanceStatus | undefined;
  readonly hours: Field<Hours>;
  readonly absenceReason: Field<AbsenceReason>;
  readonly travelCents: Field<Cents>;
}

const FINE: readonly ProblemCode[] = [];

/** What is wrong with a day by itself; the client's other days are judged apart (duplicates, limits). */
export function dayProblems(draft: DayDraft): readonly ProblemCode[] {
  const problems: ProblemCode[] = [];
  const { date, placement, status } = draft;
  if (!date) problems.push('invalid-date');
  if (!placement) problems.push('unknown-placement');
  if (date && placement && !isWithin(placement, date)) {
    problems.push(whyOutside(placement, date));
  }
  if (!status) problems.push('unknown-status');
  if (status === 'present') problems.push(...presentDayProblems(draft));
  if (status === 'absent') problems.push(...absentDayProblems(draft));
  return problems.length === 0 ? FINE : problems;
}

/** Whether the placement can have days on the date. */
export function isWithin(placement: PlacementDates, date: LocalDate): boolean {
  return canHaveDay(placement, date);
}

function whyOutside(placement: PlacementDates, date: LocalDate): ProblemCode {
  if (awaitsStart(placement)) return 'placement-not-started';
  return isInterruptedOn(placement.interruptions, date)
    ? 'placement-interrupted'
    : 'outside-placement';
}

function presentDayProblems({ hours, date, absenceReason, travelCents }: DayDraft): ProblemCode[] {
  const problems: ProblemCode[] = [];
  const wrongHours = hours ? hoursProblem(hours, date) : 'hours-missing';
  if (wrongHours) problems.push(wrongHours);
  if (absenceReason !== null) problems.push('absence-reason-on-present-day');
  if (travelCents === undefined) problems.push('invalid-amount');
  return problems;
}

function absentDayProblems({ hours, absenceReason, travelCents }: DayDraft): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (!absenceReason) problems.push('absence-reason-missing');
  if (hours !== null) problems.push('hours-on-absent-day');
  if (travelCents !== null) problems.push('travel-without-presence');
  return problems;
}

/** The day of a draft without problems; undefined for any other. */
export function toDay({ status, hours, absenceReason, travelCents }: DayDraft): Day | undefined {
  if (status === 'present' && hours && travelCents !== undefined) {
    return { status, hours, travelCents };
  }
  return status === 'absent' && absenceReason ? { status, reason: absenceReason } : undefined;
}
