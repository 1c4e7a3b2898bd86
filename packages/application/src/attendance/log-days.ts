import {
  type Calendar,
  type CalendarRecord,
  type DayEntries,
  type Sheet,
  type SheetKey,
  emptyCalendar,
  enterDays,
  fromCalendarRecord,
  sheetSteps,
  toCalendarRecord,
} from '@jatkopolku/domain/attendance';
import type { Placement, PlacementId } from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Month,
  type Result,
  must,
  statesBefore,
  stepProblem,
  success,
} from '@jatkopolku/kernel';

import type { Asking, Saved } from '../create-record.ts';
import { withMeanwhile } from '../meanwhile.ts';
import type { Change, Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

export interface LogDays {
  readonly placementId: PlacementId;
  readonly month: Month;
  readonly days: DayEntries;
}

/** How often a writer who was overtaken by another tries again on what the other left. */
const ATTEMPTS = 8;

/**
 * Logs days of a client's month, all of them or none. The sheet and the client's calendar change in one
 * transaction, each only as the version that was judged, and the placement must be so too: when two write
 * at once, the later one is judged again on what the first one left, so limits and periods hold.
 */
export async function logDays(
  records: Records,
  command: LogDays,
  asking: Asking<LocalDate>,
): Saved<Sheet> {
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
  remarks: 0,
  days: {},
  cappedTravel: [],
};

type Logging = LogDays & Asking<LocalDate>;

interface Judged {
  readonly sheet: Versioned<Sheet>;
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
  const [before, stored, agreement] = await Promise.all([
    records.get('sheet', key),
    records.get('calendar', { clientId }),
    records.get('agreement', { agreementId }),
  ]);
  const known: Sheet = before?.record ?? { ...key, agreementId, ...newSheet };
  const problem = stepProblem(sheetSteps.log, known, command.actor);
  if (problem) return refuse(await withMeanwhile(records, { kind: 'sheet', key }, problem));
  const calendar = stored ? fromCalendarRecord(stored.record) : emptyCalendar();
  const { month, today, actor } = command;
  const lastAgreed = must(agreement, 'the agreement').record.termination?.on ?? null;
  const open = { month, placement, days: known.days, calendar, today, lastAgreed };
  const entered = enterDays(open, command.days);
  if (entered.refused.length > 0) return refuse(...entered.refused);
  const loggedBy = [...new Set([...known.loggedBy, actor])];
  const record: Sheet = { ...known, days: entered.days, loggedBy };
  if (before && sameDays(before.record, record)) return success({ sheet: before, changes: [] });
  if (!before && Object.keys(record.days).length === 0) return refuse('sheet-empty');
  const sheet = { record, version: (before?.version ?? 0) + 1 };
  return success({ sheet, changes: changesOf(record, before, entered.calendar, stored) });
}

function sameDays({ days: a }: Sheet, { days: b }: Sheet): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((day) => a[day] === b[day]);
}

function changesOf(
  sheet: Sheet,
  before: Versioned<Sheet> | undefined,
  calendar: Calendar,
  stored: Versioned<CalendarRecord> | undefined,
): readonly Change[] {
  return [
    { kind: 'sheet', record: sheet, before, allowedFrom: statesBefore(sheetSteps.log) },
    { kind: 'calendar', record: toCalendarRecord(sheet.clientId, calendar), before: stored },
  ];
}
