import {
  type AbsenceReason,
  type AttendanceStatus,
  type Calendar,
  type CalendarRecord,
  type DayDraft,
  type Sheet,
  attendanceLimitProblem,
  dateIn,
  dayProblems,
  emptyCalendar,
  freeDay,
  fromCalendarRecord,
  isTaken,
  sheetLifecycle,
  takeDay,
  toCalendarRecord,
  toDay,
  toDayCode,
} from '@jatkopolku/domain/attendance';
import type { Hours, Placement, PlacementId } from '@jatkopolku/domain/placement';
import {
  type Cents,
  type Month,
  type Problem,
  type ProblemCode,
  type Result,
  next,
  refusal,
  statesAllowing,
  success,
  toDayNumber,
} from '@jatkopolku/kernel';

import type { Records, Stored } from '../records.ts';

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

/** Why days were not logged: each refused day with its reasons, or one reason for all of them. */
export type LogRefusal =
  | { readonly days: Readonly<Record<string, readonly ProblemCode[]>> }
  | { readonly problem: Problem };

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
  actor: string,
): Promise<Result<Sheet, LogRefusal>> {
  for (let attempt = 1; ; attempt += 1) {
    const placement = await records.get('placement', command);
    if (!placement) return refusal({ problem: { code: 'unknown-placement' } });
    const judged = await judge(records, command, placement.record);
    if (!judged.ok) return judged;
    const act = { event: 'days-logged', actor } as const;
    const witnesses = [{ kind: 'placement', seen: placement }] as const;
    const result = await records.commit(judged.value.changes, act, witnesses);
    if (result.ok) return success(judged.value.sheet);
    if (attempt === ATTEMPTS) return refusal({ problem: result.error });
  }
}

const newSheet = { state: 'open', submittedBy: null, returnReason: null, days: {} } as const;

async function judge(records: Records, command: LogDays, placement: Placement) {
  const { clientId, placementId, providerId, agreementId } = placement;
  const { month } = command;
  const key = { clientId, placementId, providerId, month };
  const [sheet, stored] = await Promise.all([
    records.get('sheet', key),
    records.get('calendar', { clientId }),
  ]);
  const state = sheet?.record.state ?? 'open';
  if (next(sheetLifecycle, state, 'log') === null) {
    return refusal({ problem: { code: 'not-in-this-state', details: { state } } } as const);
  }
  const known = sheet?.record ?? { ...key, agreementId, ...newSheet };
  const calendar = stored ? fromCalendarRecord(stored.record) : emptyCalendar();
  const logged = enterDays(known, command, placement, calendar);
  if (!logged.ok) return logged;
  const changes = changesOf(logged.value, sheet, calendar, stored);
  return success({ sheet: logged.value, changes });
}

/** Enters the days into the sheet and the calendar, in date order; refuses them all when one is refused. */
function enterDays(
  sheet: Sheet,
  command: LogDays,
  placement: Placement,
  calendar: Calendar,
): Result<Sheet, LogRefusal> {
  const days = { ...sheet.days };
  const refused: Record<string, readonly ProblemCode[]> = {};
  const entries = Object.entries(command.days).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [day] of entries) {
    if (day in days) freeDay(calendar, toDayNumber(dateIn(sheet.month, day)));
    delete days[day];
  }
  for (const [day, entry] of entries) {
    if (!entry) continue;
    const draft = { ...entry, date: dateIn(sheet.month, day), placement };
    const codes = entryProblems(draft, calendar);
    const logged = codes.length === 0 ? toDay(draft) : undefined;
    if (!logged) {
      refused[day] = codes;
      continue;
    }
    takeDay(calendar, toDayNumber(draft.date), logged.status === 'present');
    days[day] = toDayCode(logged);
  }
  const isRefused = Object.keys(refused).length > 0;
  return isRefused ? refusal({ days: refused }) : success({ ...sheet, days });
}

function entryProblems(
  draft: DayDraft & { date: NonNullable<DayDraft['date']> },
  calendar: Calendar,
): readonly ProblemCode[] {
  const codes = dayProblems(draft);
  const day = toDayNumber(draft.date);
  if (isTaken(calendar, day)) return [...codes, 'duplicate-day'];
  if (codes.length > 0 || draft.status !== 'present') return codes;
  const limit = attendanceLimitProblem(calendar, day);
  return limit ? [limit] : [];
}

function changesOf(
  sheet: Sheet,
  before: Stored<Sheet> | undefined,
  calendar: Calendar,
  stored: Stored<CalendarRecord> | undefined,
) {
  return [
    { kind: 'sheet', record: sheet, before, allowedFrom: statesAllowing(sheetLifecycle, 'log') },
    { kind: 'calendar', record: toCalendarRecord(sheet.clientId, calendar), before: stored },
  ] as const;
}
