import {
  type Calendar,
  type DayEntries,
  type Sheet,
  type SheetKey,
  emptyCalendar,
  enterDays,
  fromCalendarRecord,
  grownWith,
  sheetSteps,
  toCalendarRecord,
} from '@jatkopolku/domain/attendance';
import type { Placement, PlacementId } from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Month,
  type Result,
  NO_DAYS,
  must,
  statesBefore,
  stepProblem,
  success,
} from '@jatkopolku/kernel';

import type { Asking, Saved } from '../create-record.ts';
import { withMeanwhile } from '../meanwhile.ts';
import { type PersonsCalendar, personsCalendar } from '../person/persons-calendar.ts';
import type { Change, Records, Versioned, Witness } from '../records.ts';
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
 * transaction, each only as the version that was judged; the calendar has the version of the placement, or
 * the placement must still be as it was: when two write at once, the later one is judged again on what the
 * first one left, so limits and periods hold.
 * @param known the records as this process knows them, to judge by first: only a write proves them, and
 * whatever else comes of them is judged again by what the table has.
 */
export async function logDays(
  records: Records,
  command: LogDays,
  asking: Asking<LocalDate>,
  known?: Records,
): Saved<Sheet> {
  if (known) {
    const placement = await known.get('placement', command);
    const judged =
      placement && (await judge(known, { ...command, ...asking }, { placement, isKnown: true }));
    if (judged?.ok && judged.value.changes.length > 0) {
      const written = await write(known, judged.value, asking);
      if (written.ok) return success(judged.value.sheet);
    }
  }
  return logProved(records, command, asking);
}

async function logProved(
  records: Records,
  command: LogDays,
  asking: Asking<LocalDate>,
): Saved<Sheet> {
  for (let attempt = 1; ; attempt += 1) {
    const placement = await records.get('placement', command);
    if (!placement) return refuse('unknown-placement');
    const judged = await judge(records, { ...command, ...asking }, { placement, isKnown: false });
    if (!judged.ok) return judged;
    const { sheet, changes } = judged.value;
    if (changes.length === 0) return success(sheet);
    const result = await write(records, judged.value, asking);
    if (result.ok) return success(sheet);
    if (attempt === ATTEMPTS) return refuse(result.error);
  }
}

function write(records: Records, { changes, witnesses }: Judged, { actor }: Asking<LocalDate>) {
  return records.commit(changes, { event: 'days-logged', actor }, witnesses);
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
  grown: null,
  regularMonths: 0,
  certificates: [],
  sickSince: null,
  acceptedByRule: false,
  uncounted: NO_DAYS,
};

type Logging = LogDays & Asking<LocalDate>;

/** Where days are logged, and whether that is known or was read for it. */
interface At {
  readonly placement: Versioned<Placement>;
  readonly isKnown: boolean;
}

interface Judged {
  readonly sheet: Versioned<Sheet>;
  /** None when the days are logged like that already. */
  readonly changes: readonly Change[];
  readonly witnesses: readonly Witness[];
}

async function judge(records: Records, command: Logging, at: At): Promise<Result<Judged, Refusal>> {
  const { clientId, placementId, providerId, agreementId } = at.placement.record;
  const key = { clientId, placementId, providerId, month: command.month };
  const { before, own, agreement } = await readMonth(records, { ...key, agreementId }, at);
  const sheet: Sheet = before?.record ?? { ...key, agreementId, ...newSheet };
  const problem = stepProblem(sheetSteps.log, sheet, command.actor);
  if (problem) return refuse(await withMeanwhile(records, { kind: 'sheet', key }, problem));
  const calendar = own.stored ? fromCalendarRecord(own.stored.record) : emptyCalendar();
  const { month, today, actor } = command;
  const lastAgreed = must(agreement, 'the agreement').record.termination?.on ?? null;
  const placement = at.placement.record;
  const { days, uncounted } = sheet;
  const open = { month, placement, days, uncounted, calendar, today, lastAgreed };
  const entered = enterDays(open, command.days);
  if (entered.refused.length > 0) return refuse(...entered.refused);
  const loggedBy = [...new Set([...sheet.loggedBy, actor])];
  const grown = grownWith(sheet, entered.days);
  const logged = { days: entered.days, uncounted: entered.uncounted, grown, loggedBy };
  const record: Sheet = { ...sheet, ...logged };
  if (before && sameDays(before.record, record)) {
    return success({ sheet: before, changes: [], witnesses: [] });
  }
  if (!before && Object.keys(record.days).length === 0) return refuse('sheet-empty');
  return success({
    sheet: { record, version: (before?.version ?? 0) + 1 },
    ...changesOf({ record, before }, { calendar: entered.calendar, ...own }, at.placement),
  });
}

type MonthKey = SheetKey & Pick<Placement, 'agreementId'>;

/** In a month of which the calendar has no day, what is known has no sheet either: if there is one, the write is refused. */
async function readMonth(records: Records, key: MonthKey, { isKnown }: At) {
  const [agreement, own, read] = await Promise.all([
    records.get('agreement', key),
    personsCalendar(records, key.clientId),
    isKnown ? undefined : records.get('sheet', key),
  ]);
  const isEmpty = own.stored !== undefined && !(key.month in own.stored.record.months);
  const before = isKnown && !isEmpty ? await records.get('sheet', key) : read;
  return { agreement, own, before };
}

function sameDays({ days: a }: Sheet, { days: b }: Sheet): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((day) => a[day] === b[day]);
}

interface Kept {
  readonly record: Sheet;
  readonly before: Versioned<Sheet> | undefined;
}

interface KeptCalendar extends PersonsCalendar {
  readonly calendar: Calendar;
}

/** The placement is proved by the calendar that has its version; by itself otherwise, and by the calendar from then on. */
function changesOf(
  { record, before }: Kept,
  { calendar, clientId, stored }: KeptCalendar,
  { record: { placementId }, version }: Versioned<Placement>,
): Pick<Judged, 'changes' | 'witnesses'> {
  const known = stored?.record.placements ?? {};
  const placements = { ...known, [placementId]: version };
  const changed = toCalendarRecord({ clientId, placements }, calendar);
  const isProved = known[placementId] === version;
  return {
    changes: [
      { kind: 'sheet', record, before, allowedFrom: statesBefore(sheetSteps.log) },
      { kind: 'calendar', record: changed, before: stored },
    ],
    witnesses: isProved ? [] : [{ kind: 'placement', key: { placementId }, version }],
  };
}
