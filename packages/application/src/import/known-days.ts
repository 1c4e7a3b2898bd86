import {
  type Calendar,
  type CalendarRecord,
  type Sheet,
  type TravelCaps,
  dayOf,
  emptyCalendar,
  fromCalendarRecord,
} from '@jatkopolku/domain/attendance';
import { type Month, fromDayNumber, monthOf } from '@jatkopolku/kernel';

import { readTravelSettings } from '../attendance/travel-settings.ts';
import type { KeyOf, Records, Versioned } from '../records.ts';
import type { DayRow } from './day-columns.ts';

/** What the region already holds of one client's days. */
export interface ClientDays {
  readonly calendar: Calendar;
  /** The version of the stored calendar, and none for a client without days. */
  readonly stored: Versioned<CalendarRecord> | undefined;
  sheetOf(placementId: string, month: Month): Versioned<Sheet> | undefined;
  /** Whether the very same day is stored. */
  has(row: DayRow): boolean;
}

export interface KnownDays {
  /** The region's caps on travel. */
  readonly caps: TravelCaps;
  /** The stored days of the client whose rows these are; of the person, where its records were merged. */
  ofClient(rows: readonly DayRow[]): Promise<ClientDays>;
  /** A calendar as it is written: another record of the same person goes on from it. */
  note(calendar: Versioned<CalendarRecord>): void;
  /** Whether several records have their days in the calendar. */
  isShared(calendar: ClientDays['stored']): boolean;
}

/** Reads a client's sheets only when it has stored days: a first import reads none. */
export async function loadKnownDays(records: Records): Promise<KnownDays> {
  const [calendars, settings] = await Promise.all([
    records.list('calendar'),
    readTravelSettings(records),
  ]);
  const byClient = new Map(calendars.map((stored) => [stored.record.clientId, stored]));
  const ofClient = async (rows: readonly DayRow[]): Promise<ClientDays> => {
    const clientId = rows[0]?.placement.clientId;
    const own = clientId === undefined ? undefined : byClient.get(clientId);
    const keptId = own?.record.mergedInto ?? null;
    const stored = keptId === null ? own : byClient.get(keptId);
    const sheets = stored ? await records.getMany('sheet', sheetKeys(rows)) : [];
    return clientDays(stored, sheets);
  };
  const shared = new Set(calendars.flatMap(({ record }) => record.mergedInto ?? []));
  return {
    caps: settings.record.caps,
    ofClient,
    note: (calendar) => {
      const { clientId } = calendar.record;
      if (shared.has(clientId)) byClient.set(clientId, calendar);
    },
    isShared: (calendar) => calendar !== undefined && shared.has(calendar.record.clientId),
  };
}

function clientDays(stored: ClientDays['stored'], sheets: readonly Versioned<Sheet>[]): ClientDays {
  const byKey = new Map(
    sheets.map((sheet) => [sheetKey(sheet.record.placementId, sheet.record.month), sheet]),
  );
  const sheetOf = (placementId: string, month: Month) => byKey.get(sheetKey(placementId, month));
  return {
    calendar: stored ? fromCalendarRecord(stored.record) : emptyCalendar(),
    stored,
    sheetOf,
    has: ({ placement, day, code }) => {
      const date = fromDayNumber(day);
      const sheet = sheetOf(placement.placementId, monthOf(date));
      return code !== undefined && sheet?.record.days[dayOf(date)] === code;
    },
  };
}

function sheetKey(placementId: string, month: Month): string {
  return `${month} ${placementId}`;
}

function sheetKeys(rows: readonly DayRow[]): KeyOf<'sheet'>[] {
  const keys = new Map<string, KeyOf<'sheet'>>();
  for (const { placement, day } of rows) {
    const { clientId, placementId, providerId } = placement;
    const month = monthOf(fromDayNumber(day));
    keys.set(sheetKey(placementId, month), { clientId, placementId, providerId, month });
  }
  return [...keys.values()];
}
