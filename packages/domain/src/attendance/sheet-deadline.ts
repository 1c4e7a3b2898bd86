import { type PlacementDates, canHaveDay } from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Month,
  type Problem,
  addDays,
  businessDayAfter,
  datesOf,
  isBusinessDay,
  localDateSchema,
  monthOf,
  monthRange,
  previousMonth,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { closedPeriodAt } from './closed-period.ts';
import type { ClosedDays } from './plan.ts';

/** A month of business days is the longest that anybody waits for. */
const MAX_BUSINESS_DAYS = 20;
/** A change every month for a lifetime. */
const MAX_DEADLINES = 1_000;

/** No law says it: a region that has set nothing waits a working week, before which no month is closed. */
const DEFAULT_BUSINESS_DAYS = 5;

/** From a day on, within how many business days after its end a month is sent. */
export const sheetDeadlineSchema = z.strictObject({
  from: localDateSchema,
  businessDays: z.int().min(1).max(MAX_BUSINESS_DAYS),
});
export type SheetDeadline = z.infer<typeof sheetDeadlineSchema>;

/** What a region has set for its month sheets: one record. Deadlines are in the order of their days. */
export const sheetSettingsSchema = z.strictObject({
  settingsId: z.literal('sheets'),
  deadlines: z.array(sheetDeadlineSchema).max(MAX_DEADLINES),
});
export type SheetSettings = z.infer<typeof sheetSettingsSchema>;
export type SheetDeadlines = SheetSettings['deadlines'];

export const noSheetSettings: SheetSettings = { settingsId: 'sheets', deadlines: [] };

/** How many business days hold for months that end before the day. */
export function sheetDaysOn(deadlines: SheetDeadlines, date: LocalDate): number {
  return deadlines.findLast(({ from }) => from <= date)?.businessDays ?? DEFAULT_BUSINESS_DAYS;
}

/** The last day on which a month is sent in time, by what holds on the day after its end (business days: 150/1930 §5). */
export function sheetDueOn(month: Month, deadlines: SheetDeadlines): LocalDate {
  const { end } = monthRange(month);
  return businessDayAfter(end, sheetDaysOn(deadlines, addDays(end, 1)));
}

/** The deadlines with another from its day on: what was planned for a later day goes, and one that changes nothing. */
export function withSheetDeadline(deadlines: SheetDeadlines, asked: SheetDeadline): SheetDeadlines {
  const earlier = deadlines.filter(({ from }) => from < asked.from);
  return sheetDaysOn(earlier, asked.from) === asked.businessDays ? earlier : [...earlier, asked];
}

/** What is promised for months that are over stays. */
export function sheetDeadlineProblems(
  { from }: Pick<SheetDeadline, 'from'>,
  today: LocalDate,
): Problem[] {
  return from <= today ? [{ code: 'sheet-deadline-from-past', at: '/from' }] : [];
}

/** So many months back sheets are asked for: what is missing longer is no matter of reminding. */
const MONTHS_BACK = 3;

/** The last ended months whose sheets are late by the day, the earliest first. */
export function lateMonthsOn(today: LocalDate, deadlines: SheetDeadlines): Month[] {
  const months: Month[] = [];
  let month = monthOf(today);
  for (let back = 0; back < MONTHS_BACK; back += 1) {
    month = previousMonth(month);
    if (sheetDueOn(month, deadlines) < today) months.unshift(month);
  }
  return months;
}

/** Whether a month has a day on which somebody of the placement could have come. */
export function expectsDays(month: Month, placement: PlacementDates, closed: ClosedDays): boolean {
  return datesOf(monthRange(month)).some(
    (date) => isBusinessDay(date) && canHaveDay(placement, date) && !closedPeriodAt(closed, date),
  );
}
