import {
  type ClosedDays,
  type Sheet,
  isSheetSent,
  unloggedDates,
  weekLeft,
  weekStart,
} from '@jatkopolku/domain/attendance';
import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { FIGURE_LIMIT, type FigureName } from '@jatkopolku/domain/task';
import {
  type LocalDate,
  type Month,
  addDays,
  byText,
  monthOf,
  monthRange,
  rangeOf,
} from '@jatkopolku/kernel';

import { closedPeriodsFor } from '../attendance/closed-periods.ts';
import { closedDaysFor } from '../attendance/held-periods.ts';
import type { Records } from '../records.ts';
import type { Count } from './queue-figures.ts';

interface LoggedPlacement {
  readonly placement: Placement;
  readonly sheets: readonly Sheet[];
  /** When nobody is expected, as it is known today. */
  readonly closed: ClosedDays;
}

/** A provider's placements of this month and of the one before, with their sheets. */
export interface Logging {
  readonly months: readonly Month[];
  readonly placements: readonly LoggedPlacement[];
  /** Whether there may be more than were read. */
  readonly more: boolean;
}

export async function readLogging(
  records: Records,
  providerId: ProviderId,
  today: LocalDate,
): Promise<Logging> {
  const month = monthOf(today);
  const months = [monthOf(addDays(monthRange(month).start, -1)), month];
  const [{ start }] = [monthRange(months[0] ?? month)];
  const whole = { cursor: undefined, limit: FIGURE_LIMIT } as const;
  const [periods, placements, ...pages] = await Promise.all([
    closedPeriodsFor(records, providerId),
    records.page('placement', {
      ...whole,
      partition: undefined,
      provider: providerId,
      shows: (one) => one.startsOn <= today && lastDayOf(one) >= start,
    }),
    ...months.map((one) =>
      records.page('sheet', { ...whole, partition: { providerId, month: one } }),
    ),
  ]);
  const sheets = Map.groupBy(
    pages.flatMap((page) => page?.items ?? []).map(({ record }) => record),
    ({ placementId }) => placementId,
  );
  const own = (placements?.items ?? []).map(({ record }) => record);
  const closing = { periods, within: rangeOf(start, monthRange(month).end), on: today };
  const closedOf = await closedDaysFor(records, own, closing);
  return {
    months,
    placements: own.map((placement) => ({
      placement,
      sheets: sheets.get(placement.placementId) ?? [],
      closed: closedOf(placement),
    })),
    more: [placements, ...pages].some((page) => (page?.nextCursor ?? null) !== null),
  };
}

/** Days of this week that were planned and are not logged, of all planned up to today. */
const daysToLog: Count = async ({ today, logging }) => {
  const own = await logging();
  if (!own) return {};
  const weeks = own.placements
    .filter(({ placement }) => lastDayOf(placement) >= weekStart(today))
    .map(({ placement, sheets, closed }) => weekLeft(placement, today, { sheets, closed }));
  return {
    count: weeks.reduce((sum, { left }) => sum + left, 0),
    of: weeks.reduce((sum, { planned }) => sum + planned, 0),
    more: own.more,
  };
};

/** Planned days of weeks that are over, of months not sent yet; leads to the month of the first of them. */
const daysMissing: Count = async ({ today, logging }) => {
  const own = await logging();
  if (!own) return {};
  const missing = own.placements.flatMap(({ placement, sheets, closed }) =>
    own.months
      .filter((month) => !sheets.some((sheet) => sheet.month === month && isSheetSent[sheet.state]))
      .flatMap((month) => unloggedDates(placement, { month, today, sheets, closed }))
      .map((date) => ({ date, placementId: placement.placementId })),
  );
  const [first] = missing.toSorted((a, b) => byText(a.date, b.date));
  return {
    count: missing.length,
    more: own.more,
    date: first?.date ?? null,
    placementId: first?.placementId ?? null,
  };
};

/** The figures of a provider's days, both from one look at its months. */
export const dayFigures = {
  'days-to-log': daysToLog,
  'days-missing': daysMissing,
} as const satisfies Partial<Record<FigureName, Count>>;
