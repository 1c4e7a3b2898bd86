import type { RejectedRow, Row } from '@jatkopolku/contracts';
import {
  type DayDraft,
  dayProblems,
  parseAbsenceReason,
  parseAttendanceStatus,
  toDay,
  toDayCode,
} from '@jatkopolku/domain/attendance';
import type { Placement } from '@jatkopolku/domain/placement';
import { type LocalDate, type ProblemCode, id, toDayNumber } from '@jatkopolku/kernel';

import type { PackageSource } from '../ports.ts';
import { DayColumns } from './day-columns.ts';
import type { KnownRecords } from './known-records.ts';
import { optional, read } from './read-fields.ts';
import { sharedCodes } from './shared-codes.ts';

/** The day file once read: rows to be judged with the client's other days, and what is already wrong. */
export interface ReadDays {
  readonly columns: DayColumns;
  /** Faults of rows in the columns, by index. */
  readonly faults: ReadonlyMap<number, readonly ProblemCode[]>;
  /** Rows whose placement or date is not known. */
  readonly rejected: RejectedRow[];
}

export async function readDays(
  source: PackageSource,
  knownRecords: KnownRecords,
): Promise<ReadDays> {
  const columns = new DayColumns();
  const faults = new Map<number, readonly ProblemCode[]>();
  const rejected: RejectedRow[] = [];
  const shared = sharedCodes();
  for await (const batch of source.rows('days')) {
    for (const row of batch) {
      const placement = knownRecords.placements.get(id<'Placement'>(row.fields.placement_id));
      const date = read.date(row.fields.date);
      const draft = readDay(row, placement, date);
      const codes = shared(dayProblems(draft));
      if (!placement || !date) {
        rejected.push({ row: row.number, codes });
        continue;
      }
      if (codes.length > 0) faults.set(columns.length, codes);
      const day = codes.length === 0 ? toDay(draft) : undefined;
      const code = day && toDayCode(day);
      columns.push({ row: row.number, placement, day: toDayNumber(date), code });
    }
  }
  return { columns, faults, rejected };
}

function readDay(
  { fields }: Row<'days'>,
  placement: Placement | undefined,
  date: LocalDate | undefined,
): DayDraft {
  return {
    date,
    placement,
    status: parseAttendanceStatus(fields.status),
    hours: optional(fields.hours, read.hours),
    absenceReason: optional(fields.absence_reason, parseAbsenceReason),
    travelCents: optional(fields.travel_eur, read.euros),
  };
}
