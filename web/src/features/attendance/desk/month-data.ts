import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type Calendar,
  type ClosedPeriod,
  type FlagSettings,
  type HeldPeriod,
  closedPeriodsIn,
  dayOf,
  emptyCalendar,
  fromCalendarRecord,
  heldPeriods,
  knownOn,
  periodsAt,
} from '@jatkopolku/domain/attendance';
import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type LocalDate,
  type Month,
  byName,
  datesOf,
  monthRange,
  previousMonth,
} from '@jatkopolku/kernel';

import type { Api } from '../../../api/api.ts';
import { allPages } from '../../../queries/all-pages.ts';
import { type ClientName, readClientNames } from '../../../queries/clients.ts';

export type VersionedSheet = AnswerOf<Operations['listSheets']>['items'][number];

/** A client's month as the API gives it. */
export interface LoadedRow {
  readonly placement: Placement;
  readonly clientName: string;
  readonly sheet: VersionedSheet | undefined;
  readonly calendar: Calendar;
  /** The month before, for the weekdays on which the client comes. */
  readonly before: VersionedSheet | undefined;
  readonly agreement: Agreement | undefined;
  /** The periods in which the client is not expected, as they hold today. */
  readonly closed: readonly HeldPeriod[];
  /** Those of the region, the provider and all its workplaces. */
  readonly closedAnywhere: readonly ClosedPeriod[];
  /** By which the month is looked at once it is sent. */
  readonly settings: FlagSettings;
}

interface Asked {
  readonly providerId: ProviderId;
  readonly month: Month;
  readonly today: LocalDate;
  /** How a client's name is read. */
  readonly calledBy: (client: ClientName) => string;
}

/** Everything that a provider's month is worked on with, by the clients' names. */
export async function loadMonth(
  api: Api,
  { providerId, month, today, calledBy }: Asked,
): Promise<LoadedRow[]> {
  const params = { providerId, month };
  const previous = previousMonth(month);
  const [placements, sheets, before, calendars, agreements, periods, travel] = await Promise.all([
    allPages((query) => api.call('listPlacements', { query })),
    allPages((query) => api.call('listSheets', { params, query })),
    allPages((query) => api.call('listSheets', { params: { providerId, month: previous }, query })),
    api.call('listCalendars', { params }),
    allPages((query) => api.call('listAgreements', { query })),
    allPages((query) => api.call('listClosedPeriods', { query })),
    api.call('readTravelSettings', {}),
  ]);
  const closing = await loadClosing(
    api,
    periods.map(({ record }) => record),
    params,
  );
  const closedAnywhere = closedPeriodsIn(knownOn(closing.all, today), month);
  const calendarOf = new Map<string, Calendar>(
    calendars.items.map(({ record }) => [record.clientId, fromCalendarRecord(record)]),
  );
  const ofMonth = placements
    .map(({ record }) => record)
    .filter((placement) => isOfMonth(placement, month) || find(sheets, placement));
  const clients = await readClientNames(
    api,
    ofMonth.map(({ clientId }) => clientId),
  );
  const names = new Map<string, string>(clients.map((one) => [one.clientId, calledBy(one)]));
  return ofMonth
    .map((placement) => ({ placement, held: closing.heldBy(placement) }))
    .map(({ placement, held }) => ({
      placement,
      clientName: names.get(placement.clientId) ?? placement.clientId,
      sheet: find(sheets, placement),
      before: find(before, placement),
      calendar: calendarOf.get(placement.clientId) ?? emptyCalendar(),
      agreement: agreements
        .map(({ record }) => record)
        .find(({ agreementId }) => agreementId === placement.agreementId),
      closed: closedPeriodsIn(knownOn(held, today), month),
      closedAnywhere,
      settings: { caps: travel.record.caps, closedPeriods: held },
    }))
    .toSorted((a, b) => byName(a.clientName, b.clientName));
}

type ProviderMonth = Pick<Asked, 'providerId' | 'month'>;

/** The provider's closed periods, and which of them hold for a placement: that is asked where a workplace is closed. */
async function loadClosing(api: Api, periods: readonly ClosedPeriod[], params: ProviderMonth) {
  const { providerId, month } = params;
  const all = periodsAt(periods, providerId);
  const isAsked = closedPeriodsIn(all, month).some(({ workplace }) => workplace !== null);
  const { items } = isAsked ? await api.call('listClosedWorkplaces', { params }) : { items: [] };
  const ofWhole = heldPeriods(all, { providerId, stays: [] });
  return {
    all,
    heldBy: ({ placementId }: Placement): readonly HeldPeriod[] => [
      ...ofWhole,
      ...items.flatMap((one) => (one.placementId === placementId ? one.periods : [])),
    ],
  };
}

function find(
  sheets: readonly VersionedSheet[],
  { placementId }: Placement,
): VersionedSheet | undefined {
  return sheets.find(({ record }) => record.placementId === placementId);
}

function isOfMonth(placement: Placement, month: Month): boolean {
  const { start, end } = monthRange(month);
  return placement.startsOn <= end && lastDayOf(placement) >= start;
}

/** The days of a month as two digits, in order. */
export function daysOfMonth(month: Month): readonly string[] {
  return datesOf(monthRange(month)).map(dayOf);
}
