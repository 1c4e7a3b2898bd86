import {
  type Sheet,
  capTravel,
  dayOf,
  isAttended,
  takeDay,
  toCalendarRecord,
} from '@jatkopolku/domain/attendance';
import { NO_DAYS, fromDayNumber, monthOf, must } from '@jatkopolku/kernel';

import type { Change, Versioned } from '../records.ts';
import type { DayRow } from './day-columns.ts';
import type { DayVerdict } from './judge-days.ts';
import type { ClientDays, KnownDays } from './known-days.ts';
import type { ReadDays } from './read-days.ts';

/** Sheets written together: with their events and the client's calendar they fit one transaction. */
const SHEETS_AT_ONCE = 40;

/**
 * The new days as changes, client by client and month by month: each group is some of a client's
 * sheets and its calendar as it is with exactly them, so a run that stops between groups leaves no gap.
 */
export async function* dayChanges(
  days: ReadDays,
  verdict: DayVerdict,
  stored: KnownDays,
  actor: string,
): AsyncGenerator<Change[]> {
  for (const indexes of days.columns.clients()) {
    const fresh = indexes.filter((index) => verdict.isNew[index] === 1);
    if (fresh.length === 0) continue;
    const rows = Array.from(fresh, (index) => days.columns.at(index));
    const own = await stored.ofClient(rows);
    yield* clientChanges(rows, { ...own, caps: stored.caps, note: stored.note }, actor);
  }
}

/** What is known of a client's days, and the caps by which travel is held. */
type Known = ClientDays & Pick<KnownDays, 'caps' | 'note'>;

function* clientChanges(rows: readonly DayRow[], known: Known, actor: string): Generator<Change[]> {
  const bySheet = [...Map.groupBy(rows, sheetName)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  let before = known.stored;
  for (let start = 0; start < bySheet.length; start += SHEETS_AT_ONCE) {
    const some = bySheet.slice(start, start + SHEETS_AT_ONCE).map(([, own]) => own);
    const record = calendarWith(known, some.flat());
    yield [
      ...some.map((own) => sheetChange(own, known, actor)),
      { kind: 'calendar', record, before },
    ];
    before = { record, version: (before?.version ?? 0) + 1 };
    known.note(before);
  }
}

/** Month first, so that sheets come in the order of time. */
function sheetName({ placement, day }: DayRow): string {
  return `${monthOf(fromDayNumber(day))} ${placement.placementId}`;
}

function calendarWith({ calendar, stored }: Known, rows: readonly DayRow[]) {
  for (const { day, code } of rows) takeDay(calendar, day, isAttended(must(code, 'a new day')));
  const { placements = {}, clientId = clientOf(rows) } = stored?.record ?? {};
  return toCalendarRecord({ clientId, placements }, calendar);
}

function clientOf(rows: readonly DayRow[]) {
  return must(rows[0], 'a row').placement.clientId;
}

/**
 * Imported sheets are accepted, and their travel above the region's cap is held; a sheet that the region
 * already holds keeps its state.
 */
function sheetChange(rows: readonly DayRow[], known: Known, actor: string): Change {
  const { placement, day } = must(rows[0], 'a row');
  const month = monthOf(fromDayNumber(day));
  const before: Versioned<Sheet> | undefined = known.sheetOf(placement.placementId, month);
  const added = rows.map((row) => [dayOf(fromDayNumber(row.day)), must(row.code, 'a new day')]);
  const record: Sheet = {
    clientId: placement.clientId,
    placementId: placement.placementId,
    providerId: placement.providerId,
    agreementId: placement.agreementId,
    month,
    state: before?.record.state ?? 'accepted',
    loggedBy: before ? before.record.loggedBy : [],
    submittedBy: before ? before.record.submittedBy : actor,
    submittedOn: before?.record.submittedOn ?? null,
    returnCategory: before?.record.returnCategory ?? null,
    remarks: before?.record.remarks ?? 0,
    days: { ...before?.record.days, ...Object.fromEntries(added) },
    cappedTravel: before?.record.cappedTravel ?? [],
    grown: before?.record.grown ?? null,
    certificates: before?.record.certificates ?? [],
    sickSince: before?.record.sickSince ?? null,
    regularMonths: before?.record.regularMonths ?? 0,
    acceptedByRule: before?.record.acceptedByRule ?? false,
    uncounted: before?.record.uncounted ?? NO_DAYS,
  };
  if (record.state !== 'accepted') return { kind: 'sheet', record, before };
  const cappedTravel = capTravel(record, known.caps);
  return { kind: 'sheet', record: { ...record, cappedTravel }, before };
}
