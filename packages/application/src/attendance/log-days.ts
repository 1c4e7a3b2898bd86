import {
  type AbsenceReason,
  type AttendanceStatus,
  type Calendar,
  type CalendarRecord,
  type DayDraft,
  type Sheet,
  type SheetKey,
  attendanceLimitProblem,
  dateIn,
  dayProblems,
  emptyCalendar,
  freeDay,
  fromCalendarRecord,
  isTaken,
  MOST_LOGGERS,
  sheetSteps,
  takeDay,
  toCalendarRecord,
  toDay,
  toDayCode,
} from '@jatkopolku/domain/attendance';
import type { Hours, Placement, PlacementId } from '@jatkopolku/domain/placement';
import {
  type Cents,
  type LocalDate,
  type Month,
  type Problem,
  type ProblemCode,
  type Result,
  parseLocalDate,
  statesBefore,
  stepProblem,
  success,
  toDayNumber,
} from '@jatkopolku/kernel';

import type { Asking, Made } from '../make-record.ts';
import { toldMeanwhile } from '../meanwhile.ts';
import type { Change, Records, Stored } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

/** What a worker enters for a day; null where nothing is entered. */
export interface DayEntry {
  readonly status: AttendanceStatus;
  readonly hours: Hours | null;
  readonly absenceReason: AbsenceReason | null;
  readonly travelCents: Cents | null;
}

export interface LogDays {
  readonly placementId: PlacementId;
  readonly month: Month;
  /** Day of the month, two digits → its entry; null takes the day away. Other days stay as they are. */
  readonly days: Readonly<Record<string, DayEntry | null>>;
}

/** How often a writer who was overtaken by another tries again on what the other left. */
const ATTEMPTS = 8;

/**
 * Logs days of a client's month, all of them or none. The sheet and the client's calendar change in one
 * transaction, each only as the version that was judged, and so does the placement stand: when two write
 * at once, the later one is judged again on what the first one left, so limits and periods hold.
 */
export async function logDays(
  records: Records,
  command: LogDays,
  asking: Asking<LocalDate>,
): Made<Sheet> {
  for (let attempt = 1; ; attempt += 1) {
    const placement = await records.get('placement', command);
    if (!placement) return refuse('unknown-placement');
    const judged = await judge(records, { ...command, ...asking }, placement.record);
    if (!judged.ok) return judged;
    const { sheet, changes } = judged.value;
    if (changes.length === 0) return success(sheet);
    const act = { event: 'days-logged', actor: asking.actor } as const;
    const { version } = placement;
    const witnesses = [{ kind: 'placement', key: command, version }] as const;
    const result = await records.commit(changes, act, witnesses);
    if (result.ok) return success(sheet);
    if (attempt === ATTEMPTS) return refuse(result.error);
  }
}

const newSheet: Omit<Sheet, keyof SheetKey | 'agreementId'> = {
  state: 'open',
  loggedBy: [],
  submittedBy: null,
  submittedOn: null,
  returnCategory: null,
  returnReason: null,
  days: {},
};

type Logging = LogDays & Asking<LocalDate>;

interface Judged {
  readonly sheet: Stored<Sheet>;
  /** None when the days are logged like that already. */
  readonly changes: readonly Change[];
}

async function judge(
  records: Records,
  command: Logging,
  placement: Placement,
): Promise<Result<Judged, Refusal>> {
  const { clientId, placementId, providerId, agreementId } = placement;
  const key = { clientId, placementId, providerId, month: command.month };
  const [before, stored] = await Promise.all([
    records.get('sheet', key),
    records.get('calendar', { clientId }),
  ]);
  const known: Sheet = before?.record ?? { ...key, agreementId, ...newSheet };
  const problem = stepProblem(sheetSteps.log, known, command.actor);
  if (problem) return refuse(await toldMeanwhile(records, { kind: 'sheet', key }, problem));
  const calendar = stored ? fromCalendarRecord(stored.record) : emptyCalendar();
  const logged = enterDays(known, command, placement, calendar);
  if (!logged.ok) return logged;
  if (before && sameDays(before.record, logged.value)) {
    return success({ sheet: before, changes: [] });
  }
  if (!before && Object.keys(logged.value.days).length === 0) return refuse('sheet-empty');
  const sheet = { record: logged.value, version: (before?.version ?? 0) + 1 };
  return success({ sheet, changes: changesOf(logged.value, before, calendar, stored) });
}

function sameDays({ days: a }: Sheet, { days: b }: Sheet): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((day) => a[day] === b[day]);
}

/** Enters the days into the sheet and the calendar, in date order; refuses them all when one is refused. */
function enterDays(
  sheet: Sheet,
  command: Logging,
  placement: Placement,
  calendar: Calendar,
): Result<Sheet, Refusal> {
  const days = { ...sheet.days };
  const refused: Problem[] = [];
  const entries = Object.entries(command.days).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [day] of entries) {
    if (day in days) freeDay(calendar, toDayNumber(dateIn(sheet.month, day)));
    delete days[day];
  }
  for (const [day, entry] of entries) {
    const date = parseLocalDate(`${sheet.month}-${day}`);
    if (date && !entry) continue;
    const codes: readonly ProblemCode[] =
      date && entry
        ? enterDay({ ...entry, date, placement }, { calendar, days, today: command.today })
        : ['invalid-date'];
    refused.push(...codes.map((code) => ({ code, at: `/days/${day}` })));
  }
  const loggedBy = [...new Set([...sheet.loggedBy, command.actor])].slice(-MOST_LOGGERS);
  return refused.length > 0 ? refuse(...refused) : success({ ...sheet, days, loggedBy });
}

type Draft = DayDraft & { readonly date: LocalDate };

interface Entered {
  readonly calendar: Calendar;
  readonly days: Sheet['days'];
  readonly today: LocalDate;
}

/** Enters a day, or gives every reason against it. */
function enterDay(draft: Draft, { calendar, days, today }: Entered): readonly ProblemCode[] {
  const codes = judgeDay(draft, calendar, today);
  const day = codes.length === 0 ? toDay(draft) : undefined;
  if (!day) return codes;
  takeDay(calendar, toDayNumber(draft.date), day.status === 'present');
  days[draft.date.slice(8)] = toDayCode(day);
  return [];
}

/** Presence is logged when it has been; an absence may be known beforehand. */
function judgeDay(draft: Draft, calendar: Calendar, today: LocalDate): readonly ProblemCode[] {
  const codes = dayProblems(draft);
  const day = toDayNumber(draft.date);
  if (isTaken(calendar, day)) return [...codes, 'duplicate-day'];
  if (codes.length > 0 || draft.status !== 'present') return codes;
  if (draft.date > today) return ['day-not-yet'];
  const limit = attendanceLimitProblem(calendar, day);
  return limit ? [limit] : [];
}

function changesOf(
  sheet: Sheet,
  before: Stored<Sheet> | undefined,
  calendar: Calendar,
  stored: Stored<CalendarRecord> | undefined,
): readonly Change[] {
  return [
    { kind: 'sheet', record: sheet, before, allowedFrom: statesBefore(sheetSteps.log) },
    { kind: 'calendar', record: toCalendarRecord(sheet.clientId, calendar), before: stored },
  ];
}
