import type { RejectedRow } from '@jatkopolku/contracts';
import {
  type Calendar,
  attendanceLimitProblem,
  copyCalendar,
  freeDay,
  isAttended,
  isTaken,
  takeDay,
} from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import type { DayNumber, ProblemCode } from '@jatkopolku/kernel';

import type { DayRow } from './day-columns.ts';
import type { KnownDays } from './known-days.ts';
import type { ReadDays } from './read-days.ts';

/** What became of the day file's rows. */
export interface DayVerdict {
  readonly accepted: number;
  readonly rejected: readonly RejectedRow[];
  /** For each row of the columns whether it is new: accepted and not stored before. */
  readonly isNew: Uint8Array;
  /** Placements with an accepted attended day in the package. */
  readonly attended: ReadonlySet<PlacementId>;
}

interface Tally {
  accepted: number;
  readonly rejected: RejectedRow[];
  readonly isNew: Uint8Array;
  readonly attended: Set<PlacementId>;
}

interface ClientRow {
  readonly row: DayRow;
  readonly index: number;
  readonly faults: readonly ProblemCode[];
  readonly isStored: boolean;
}

const NONE: readonly ProblemCode[] = [];
const DUPLICATE: readonly ProblemCode[] = ['duplicate-day'];

/** Judges each client's rows in date order: doubled days, then the weekly and yearly limits. */
export async function judgeDays(days: ReadDays, stored: KnownDays): Promise<DayVerdict> {
  const tally: Tally = {
    accepted: 0,
    rejected: [...days.rejected],
    isNew: new Uint8Array(days.columns.length),
    attended: new Set(),
  };
  /** Calendars of persons with several records, each with the days that were judged before. */
  const judged = new Map<string, Calendar>();
  for (const indexes of days.columns.clients()) {
    const rows = Array.from(indexes, (index) => days.columns.at(index));
    const clientDays = await stored.ofClient(rows);
    const clientRows = rows.map((row, place): ClientRow => {
      const index = indexes[place] ?? 0;
      const faults = days.faults.get(index) ?? NONE;
      return { row, index, faults, isStored: clientDays.has(row) };
    });
    const calendarId = clientDays.stored?.record.clientId ?? '';
    const all = judgeClient(clientRows, judged.get(calendarId) ?? clientDays.calendar, tally);
    if (stored.isShared(clientDays.stored)) judged.set(calendarId, all);
  }
  tally.rejected.sort((a, b) => a.row - b.row);
  return tally;
}

/**
 * A row that repeats a stored day changes nothing. As with named records, stored days that the package
 * repeats count from their own row on; a row that passes is then held against all stored days.
 * @returns all days with those of the rows that pass.
 */
function judgeClient(rows: readonly ClientRow[], stored: Calendar, tally: Tally): Calendar {
  const before = copyCalendar(stored);
  for (const { isStored, row } of rows) if (isStored) freeDay(before, row.day);
  const all = copyCalendar(stored);
  const taken = new Set<DayNumber>();
  for (const clientRow of rows) {
    const { row: number, day, code, placement } = clientRow.row;
    const repeats = clientRow.isStored && !taken.has(day);
    const codes = repeats ? NONE : rowCodes(clientRow, before, all);
    if (codes.length > 0 || code === undefined) {
      tally.rejected.push({ row: number, codes });
      continue;
    }
    taken.add(day);
    takeDay(before, day, isAttended(code));
    if (!repeats) takeDay(all, day, isAttended(code));
    tally.accepted += 1;
    tally.isNew[clientRow.index] = repeats ? 0 : 1;
    if (isAttended(code)) tally.attended.add(placement.placementId);
  }
  return all;
}

function rowCodes(row: ClientRow, before: Calendar, all: Calendar): readonly ProblemCode[] {
  const codes = codesBeside(row, before);
  return codes.length > 0 ? codes : codesBeside(row, all);
}

/** Limits are judged only for a row that passes everything else, and count attended days only. */
function codesBeside({ row, faults }: ClientRow, calendar: Calendar): readonly ProblemCode[] {
  const { day, code } = row;
  if (isTaken(calendar, day)) return faults.length > 0 ? [...faults, ...DUPLICATE] : DUPLICATE;
  if (faults.length > 0 || code === undefined || !isAttended(code)) return faults;
  const limit = attendanceLimitProblem(calendar, day);
  return limit ? [limit] : NONE;
}
