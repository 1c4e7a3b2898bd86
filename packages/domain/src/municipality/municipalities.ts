import { type LocalDate, localDate } from '@jatkopolku/kernel';

import { endedRows } from './ended.ts';
import { firstDays } from './first-days.ts';
import type { EndedRow, Row } from './row.ts';
import { rowsFrom475 } from './rows-from-475.ts';
import { rowsTo445 } from './rows-to-445.ts';

/** A municipality as Statistics Finland numbers it. */
export interface Municipality {
  /** Three digits, as text: `091`. */
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
  /** Null for one that began before 1991. */
  readonly firstDay: LocalDate | null;
  /** Null for one in force. */
  readonly lastDay: LocalDate | null;
  /** The codes of those that its area went to; several where it was divided between them. */
  readonly heirs: readonly string[];
}

/** The register has all of them from this day on; of those that ended before it, none. */
export const REGISTER_FROM = localDate('2004-01-01');

/** All of the register, in force or ended. */
export const municipalities: readonly Municipality[] = [
  ...[...rowsTo445, ...rowsFrom475].map((row) => inForceOf(row)),
  ...Object.entries(endedRows).flatMap(([day, rows]) => rows.map((row) => endedOf(row, day))),
];

function inForceOf([code, fi, sv = fi]: Row): Municipality {
  return { code, fi, sv, firstDay: firstDayOf(code), lastDay: null, heirs: [] };
}

function endedOf([code, fi, sv, ...heirs]: EndedRow, day: string): Municipality {
  return { code, fi, sv, firstDay: firstDayOf(code), lastDay: localDate(day), heirs };
}

function firstDayOf(code: string): LocalDate | null {
  const day = firstDays[code];
  return day === undefined ? null : localDate(day);
}
