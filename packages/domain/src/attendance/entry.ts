import type { Hours } from '@jatkopolku/domain/placement';
import {
  type Cents,
  type DaySet,
  type LocalDate,
  type Month,
  type Problem,
  type ProblemCode,
  NO_DAYS,
  daysOfBoth,
  daysWithout,
  oneDay,
  parseLocalDate,
  toDayNumber,
} from '@jatkopolku/kernel';

import { type Calendar, copyCalendar, freeDay, isTaken, takeDay } from './calendar.ts';
import { type AbsenceReason, type AttendanceStatus, isAttended, toDayCode } from './day.ts';
import { attendanceLimitProblem } from './limits.ts';
import { type DayDraft, dayProblems, toDay } from './rules.ts';
import { type Sheet, dateIn, dayOf } from './schema.ts';
import { countedDays } from './uncounted.ts';

/** What a worker enters for a day. */
export interface DayEntry {
  readonly status: AttendanceStatus;
  readonly hours: Hours | null;
  readonly absenceReason: AbsenceReason | null;
  readonly travelCents: Cents | null;
}

/** Day of the month, two digits → its entry; null takes the day away. Other days stay as they are. */
export type DayEntries = Readonly<Record<string, DayEntry | null>>;

/** A client's month as days are entered into it. */
export interface OpenMonth {
  readonly month: Month;
  readonly placement: NonNullable<DayDraft['placement']>;
  readonly days: Sheet['days'];
  /** Those of the days that do not count; none where it is left out. */
  readonly uncounted?: DaySet | undefined;
  /** The client's days at every placement, those of this month that count among them. */
  readonly calendar: Calendar;
  readonly today: LocalDate;
  /** The last day of a terminated agreement; null or left out where it runs its course. */
  readonly lastAgreed?: LocalDate | null | undefined;
}

export interface EnteredMonth {
  readonly days: Sheet['days'];
  /** A day that is entered once more counts, or is refused. */
  readonly uncounted: DaySet;
  readonly calendar: Calendar;
  /** Every reason against an entry, at `/days/{day}`; when there is any, nothing is to be kept. */
  readonly refused: readonly Problem[];
}

/** The month with the days entered in date order: the same for the page that warns and the server that decides. */
export function enterDays(open: OpenMonth, entries: DayEntries): EnteredMonth {
  const { month, placement } = open;
  const entered = {
    days: { ...open.days },
    uncounted: open.uncounted ?? NO_DAYS,
    calendar: copyCalendar(open.calendar),
  };
  const refused: Problem[] = [];
  const sorted = Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [day] of sorted) {
    const isCounted = daysOfBoth(entered.uncounted, oneDay(Number(day))) === NO_DAYS;
    if (isCounted && day in entered.days) {
      freeDay(entered.calendar, toDayNumber(dateIn(month, day)));
    }
    entered.uncounted = daysWithout(entered.uncounted, oneDay(Number(day)));
    delete entered.days[day];
  }
  for (const [day, entry] of sorted) {
    const date = parseLocalDate(`${month}-${day}`);
    if (date && !entry) continue;
    const codes: readonly ProblemCode[] =
      date && entry ? enterDay({ ...entry, date, placement }, entered, open) : ['invalid-date'];
    refused.push(...codes.map((code) => ({ code, at: `/days/${day}` })));
  }
  return { ...entered, refused };
}

interface Replacing extends Pick<OpenMonth, 'month'> {
  readonly before: Pick<Sheet, 'days' | 'uncounted'>;
  readonly after: Pick<Sheet, 'days' | 'uncounted'>;
}

/** The calendar when a sheet of it has other days than before. */
export function replaceDays(calendar: Calendar, { month, before, after }: Replacing): Calendar {
  const replaced = copyCalendar(calendar);
  for (const [date] of countedDays({ ...before, month })) freeDay(replaced, toDayNumber(date));
  for (const [date, code] of countedDays({ ...after, month })) {
    takeDay(replaced, toDayNumber(date), isAttended(code));
  }
  return replaced;
}

type Draft = DayDraft & { readonly date: LocalDate };
type Limits = Pick<OpenMonth, 'today' | 'lastAgreed'>;

/** Enters a day, or gives every reason against it. */
function enterDay(
  draft: Draft,
  { days, calendar }: Pick<EnteredMonth, 'days' | 'calendar'>,
  limits: Limits,
): readonly ProblemCode[] {
  const codes = entryProblems(draft, calendar, limits);
  const day = codes.length === 0 ? toDay(draft) : undefined;
  if (!day) return codes;
  takeDay(calendar, toDayNumber(draft.date), day.status === 'present');
  days[dayOf(draft.date)] = toDayCode(day);
  return [];
}

/** Presence is logged when it has been; an absence may be known beforehand. */
function entryProblems(
  draft: Draft,
  calendar: Calendar,
  { today, lastAgreed }: Limits,
): readonly ProblemCode[] {
  const codes = dayProblems(draft);
  const day = toDayNumber(draft.date);
  if (isTaken(calendar, day)) return [...codes, 'duplicate-day'];
  // Nothing is bought after the agreement's last day: neither presence nor an absence.
  if (lastAgreed && draft.date > lastAgreed) return [...codes, 'after-agreement'];
  if (codes.length > 0 || draft.status !== 'present') return codes;
  if (draft.date > today) return ['day-not-yet'];
  const limit = attendanceLimitProblem(calendar, day);
  return limit ? [limit] : [];
}
