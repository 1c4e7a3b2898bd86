import {
  type CountedOnce,
  type Sheet,
  countOnce,
  daysOf,
  fromCalendarRecord,
} from '@jatkopolku/domain/attendance';
import type { ClientId, ClientMerge } from '@jatkopolku/domain/client';
import { type Placement, type PlacementId, monthsOfPlacement } from '@jatkopolku/domain/placement';
import { type DayNumber, byText, toDayNumber } from '@jatkopolku/kernel';

import type { PersonsCalendar } from '../person/persons-calendar.ts';
import { readPersons } from '../person/read-persons.ts';
import type { Records, Versioned } from '../records.ts';
import { placementsOfClient } from '../tally/placements-of-client.ts';

/** What a merge does to the days of the person, by the records as they are. */
export interface MergePlan {
  /** All client records that are one person's afterwards: the one that is kept first. */
  readonly person: readonly ClientId[];
  readonly sheets: readonly Versioned<Sheet>[];
  readonly counted: CountedOnce<Sheet>;
}

/** The calendars of both records, as they were read before anything else. */
export type CalendarsOfBoth = readonly PersonsCalendar['stored'][];

export function calendarsOfBoth(
  records: Records,
  { clientId, keptId }: Pick<ClientMerge, 'clientId' | 'keptId'>,
): Promise<[PersonsCalendar['stored'], PersonsCalendar['stored']]> {
  return Promise.all([
    records.get('calendar', { clientId }),
    records.get('calendar', { clientId: keptId }),
  ]);
}

/**
 * @returns undefined where an index does not show a placement yet whose days a calendar has: it is looked at again.
 */
export async function planMerge(
  records: Records,
  { clientId, keptId }: Pick<ClientMerge, 'clientId' | 'keptId'>,
  calendars: CalendarsOfBoth,
): Promise<MergePlan | undefined> {
  const person = [...(await readPersons(records))(keptId), clientId];
  const placements = await placementsOf(records, person, calendars);
  const sheets = await records.getMany('sheet', placements.flatMap(sheetKeys));
  const ordered = sheets.toSorted((a, b) => bySheet(a.record, b.record));
  const counted = countOnce(
    ordered.map(({ record }) => record),
    keptId,
  );
  const found = new Set(
    ordered.flatMap(({ record }) => daysOf(record).map(([date]) => toDayNumber(date))),
  );
  const isWhole = calendars.every((one) => hasAllDays(found, one));
  return isWhole ? { person, sheets: ordered, counted } : undefined;
}

/** By the index, which follows what is written, and by the calendars, which name what was made or changed last. */
async function placementsOf(
  records: Records,
  person: readonly ClientId[],
  calendars: CalendarsOfBoth,
): Promise<readonly Placement[]> {
  const named = calendars.flatMap((one) => Object.keys(one?.record.placements ?? {}));
  const [listed, written] = await Promise.all([
    Promise.all(person.map((one) => placementsOfClient(records, one))),
    records.getMany(
      'placement',
      named.map((placementId) => ({ placementId: placementId as PlacementId })),
    ),
  ]);
  const all = [...listed.flat(), ...written.map(({ record }) => record)];
  return [...new Map(all.map((one) => [one.placementId, one])).values()];
}

function sheetKeys(placement: Placement) {
  const { clientId, placementId, providerId } = placement;
  return monthsOfPlacement(placement).map((month) => ({
    clientId,
    placementId,
    providerId,
    month,
  }));
}

/** Whether each day of the calendar is on a sheet that was found. */
function hasAllDays(found: ReadonlySet<DayNumber>, known: PersonsCalendar['stored']): boolean {
  if (!known) return true;
  const { attended, absent } = fromCalendarRecord(known.record);
  return [...attended, ...absent].every((day) => found.has(day));
}

function bySheet(a: Sheet, b: Sheet): number {
  return (
    byText(a.month, b.month) ||
    byText(a.clientId, b.clientId) ||
    byText(a.placementId, b.placementId)
  );
}
