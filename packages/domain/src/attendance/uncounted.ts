import type { ClientId } from '@jatkopolku/domain/client';
import {
  type DaySet,
  type LocalDate,
  NO_DAYS,
  byText,
  daysOfEither,
  hasDate,
  oneDay,
  toDayNumber,
} from '@jatkopolku/kernel';

import { type Calendar, emptyCalendar, isTaken, takeDay } from './calendar.ts';
import { type DayCode, isAttended } from './day.ts';
import type { SheetState } from './lifecycle.ts';
import { attendanceLimitProblem } from './limits.ts';
import { type Sheet, dayOf, daysOf } from './schema.ts';

/** The sheet's days that count, in date order. */
export function countedDays(
  sheet: Pick<Sheet, 'month' | 'days' | 'uncounted'>,
): [date: LocalDate, code: DayCode][] {
  return daysOf(sheet).filter(([date]) => !hasDate(sheet.uncounted, date));
}

/** The sheet's dates that do not count. */
export function uncountedDates(sheet: Pick<Sheet, 'month' | 'days' | 'uncounted'>): LocalDate[] {
  return daysOf(sheet).flatMap(([date]) => (hasDate(sheet.uncounted, date) ? [date] : []));
}

type PersonSheet = Pick<Sheet, 'clientId' | 'placementId' | 'month' | 'state' | 'days'>;

/** What a person's sheets come to when each day counts once, and as far as the limits go. */
export interface CountedOnce<T> {
  readonly calendar: Calendar;
  /** Each sheet with those of its days that do not count. */
  readonly sheets: readonly { readonly sheet: T; readonly uncounted: DaySet }[];
}

interface PersonDay {
  readonly sheet: PersonSheet;
  readonly date: LocalDate;
  readonly attended: boolean;
}

/** What was accepted may be paid already: it keeps its day. */
const rankOf: Readonly<Record<SheetState, number>> = { accepted: 0, submitted: 1, open: 2 };

/**
 * Counts the days of all sheets of one person as those of one client: of two on one date one counts, and no more
 * than 189/2001 §13 b and §14.1 allow. Accepted days come before sent ones and those before others, then attended
 * days before absences; of the rest the earlier date, and on one date the record that is kept.
 */
export function countOnce<T extends PersonSheet>(
  sheets: readonly T[],
  keptId: ClientId,
): CountedOnce<T> {
  const calendar = emptyCalendar();
  const uncounted = new Map<PersonSheet, DaySet>();
  const days = sheets.flatMap((sheet) =>
    daysOf(sheet).map(([date, code]): PersonDay => ({ sheet, date, attended: isAttended(code) })),
  );
  for (const { sheet, date, attended } of days.toSorted((a, b) => inTurn(a, b, keptId))) {
    const day = toDayNumber(date);
    const isLimited = attended && attendanceLimitProblem(calendar, day) !== undefined;
    if (!isTaken(calendar, day) && !isLimited) takeDay(calendar, day, attended);
    else {
      const others = uncounted.get(sheet) ?? NO_DAYS;
      uncounted.set(sheet, daysOfEither(others, oneDay(Number(dayOf(date)))));
    }
  }
  return {
    calendar,
    sheets: sheets.map((sheet) => ({ sheet, uncounted: uncounted.get(sheet) ?? NO_DAYS })),
  };
}

function inTurn(a: PersonDay, b: PersonDay, keptId: ClientId): number {
  return (
    rankOf[a.sheet.state] - rankOf[b.sheet.state] ||
    Number(b.attended) - Number(a.attended) ||
    byText(a.date, b.date) ||
    Number(b.sheet.clientId === keptId) - Number(a.sheet.clientId === keptId) ||
    byText(a.sheet.placementId, b.sheet.placementId)
  );
}
