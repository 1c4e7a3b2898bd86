import {
  type SheetDeadlines,
  expectsDays,
  lateMonthsOn,
  sheetDueOn,
  wasSent,
} from '@jatkopolku/domain/attendance';
import { lastDayOf } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Month, byText, monthRange } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { PlacementInShort, Records, SheetName } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { closedPeriodsFor } from './closed-periods.ts';
import { closedDaysFor } from './held-periods.ts';

/** So many placements are looked through: those of a large county that last from some months ago on. */
const MAX_LASTING = 10_000;

/** A provider's month whose deadline is over, with the sheets that were never sent. */
export interface LateMonth {
  readonly providerId: ProviderId;
  readonly month: Month;
  readonly dueOn: LocalDate;
  /** How many sheets of it were sent. */
  readonly sent: number;
  readonly sheets: readonly LateSheet[];
}

interface LateSheet extends SheetName {
  /** Whether nothing is logged in it: it may not be there at all. */
  readonly isEmpty: boolean;
}

/** What every provider of the region has not sent in time, of the last months. */
export async function lateMonths(
  records: Records,
  deadlines: SheetDeadlines,
  today: LocalDate,
): Promise<LateMonth[]> {
  const months = lateMonthsOn(today, deadlines);
  const [first] = months;
  if (first === undefined) return [];
  const lasting = await records.lasting({ from: monthRange(first).start }, MAX_LASTING);
  const found = await Promise.all(
    months.map((month) => providersBehind(records, month, runningIn(lasting, month))),
  );
  const late = await someAtOnce(found.flat(), ({ providerId, month }) =>
    lateMonthOf(records, providerId, { month, today, deadlines }),
  );
  return late.filter(({ sheets }) => sheets.length > 0);
}

/** The same of one provider: what its month in short shows to be whole is not read. */
export async function lateMonthsOf(
  records: Records,
  providerId: ProviderId,
  { deadlines, today }: { readonly deadlines: SheetDeadlines; readonly today: LocalDate },
): Promise<LateMonth[]> {
  const months = lateMonthsOn(today, deadlines);
  if (months.length === 0) return [];
  const placements = (await listOfProvider(records, 'placement', providerId)).map(
    ({ record }) => record,
  );
  const behind = await Promise.all(
    months.map((month) => providersBehind(records, month, runningIn(placements, month))),
  );
  const late = behind
    .flat()
    .filter((one) => one.providerId === providerId)
    .map(({ month }) => lateMonthOf(records, providerId, { month, today, deadlines }));
  return (await Promise.all(late)).filter(({ sheets }) => sheets.length > 0);
}

type Running = Pick<PlacementInShort, 'providerId' | 'startsOn' | 'endsOn' | 'endedOn'>;

function runningIn<One extends Running>(all: readonly One[], month: Month): One[] {
  const { start, end } = monthRange(month);
  return all.filter((one) => one.startsOn <= end && lastDayOf(one) >= start);
}

/** The providers that have sent fewer sheets of the month than placements ran in it. */
async function providersBehind(records: Records, month: Month, running: readonly Running[]) {
  const tallies = await records.list('monthTally', { month }, { mayLag: true });
  const sentOf = new Map(
    tallies.map(({ record }) => [record.providerId, record.submitted + record.accepted]),
  );
  const countOf = Map.groupBy(running, ({ providerId }) => providerId);
  return [...countOf]
    .filter(([providerId, all]) => all.length > (sentOf.get(providerId) ?? 0))
    .map(([providerId]) => ({ providerId, month }))
    .toSorted((a, b) => byText(a.providerId, b.providerId));
}

interface LateIn {
  readonly month: Month;
  readonly today: LocalDate;
  readonly deadlines: SheetDeadlines;
}

async function lateMonthOf(
  records: Records,
  providerId: ProviderId,
  { month, today, deadlines }: LateIn,
): Promise<LateMonth> {
  const [own, stored, periods] = await Promise.all([
    listOfProvider(records, 'placement', providerId),
    records.listWithin('sheet', { providerId, month }, { mayLag: true }),
    closedPeriodsFor(records, providerId),
  ]);
  const sheetOf = new Map(stored.map(({ record }) => [record.placementId, record]));
  const placements = own.map(({ record }) => record);
  const closing = { periods, within: monthRange(month), on: today };
  const closedOf = await closedDaysFor(records, placements, closing);
  const sheets = placements
    .filter((placement) => expectsDays(month, placement, closedOf(placement)))
    .flatMap(({ placementId, clientId }) => {
      const sheet = sheetOf.get(placementId);
      if (sheet && wasSent(sheet)) return [];
      const isEmpty = sheet === undefined || Object.keys(sheet.days).length === 0;
      return [{ providerId, month, clientId, placementId, isEmpty }];
    });
  const sent = stored.filter(({ record }) => wasSent(record)).length;
  return { providerId, month, dueOn: sheetDueOn(month, deadlines), sent, sheets };
}
