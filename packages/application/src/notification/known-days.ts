import type { CalendarRecord, Sheet } from '@jatkopolku/domain/attendance';
import {
  type Benefit,
  type ClientId,
  type Persons,
  benefitsOfPerson,
} from '@jatkopolku/domain/client';
import {
  type AbsencesByPayer,
  type Notification,
  absencesOf,
  notifiedOf,
} from '@jatkopolku/domain/notification';
import { type DateRange, type Month, NO_DAYS, byText, monthOf, monthsOf } from '@jatkopolku/kernel';

import { readPersons } from '../person/read-persons.ts';
import type { PlacementInShort, Records } from '../records.ts';

/** So many placements are looked through: those of a large county that last from a year ago on. */
const MAX_LASTING = 20_000;

/** What was logged a moment ago is heard of by the next notice. */
const mayLag = { mayLag: true };

/** What is known of a person's absences in the range, and what the payers have heard of them. */
export interface KnownDays {
  /** The record that is kept, for which the person is notified. */
  readonly clientId: ClientId;
  readonly absences: AbsencesByPayer;
  readonly notified: AbsencesByPayer;
  /** Which of the client's notifications is the next. */
  readonly nextNo: number;
}

/**
 * The persons who were absent in the range, or of whom a payer has heard so. Calendars say in which months somebody
 * was absent: no other sheets are read.
 */
export async function knownDays(records: Records, range: DateRange): Promise<KnownDays[]> {
  const [calendars, stored, persons, lasting, benefits] = await Promise.all([
    records.list('calendar', undefined, mayLag),
    records.list('notification'),
    readPersons(records),
    records.lasting({ from: range.start }, MAX_LASTING),
    records.list('benefit', undefined, mayLag),
  ]);
  const known: Known = {
    range,
    notificationsOf: Map.groupBy(
      stored.map(({ record }) => record),
      ({ clientId }) => clientId,
    ),
    placementsOf: Map.groupBy(lasting, ({ clientId }) => clientId),
    benefitsOf: Map.groupBy(
      benefits.map(({ record }) => record),
      ({ clientId }) => clientId,
    ),
  };
  const looks = calendars
    .filter(({ record }) => record.mergedInto === null)
    .map(({ record }) => lookOf(record, persons, known));
  const keys = looks.flatMap((look) => sheetKeys(look, known));
  const sheets = await records.getMany('sheet', keys, mayLag);
  const sheetsOf = Map.groupBy(
    sheets.map(({ record }) => record),
    ({ clientId }) => clientId,
  );
  return looks.map((look) => daysOfLook(look, known, sheetsOf));
}

interface Known {
  readonly range: DateRange;
  readonly notificationsOf: ReadonlyMap<ClientId, readonly Notification[]>;
  readonly placementsOf: ReadonlyMap<ClientId, readonly PlacementInShort[]>;
  readonly benefitsOf: ReadonlyMap<ClientId, readonly Benefit[]>;
}

/** A person, and the months whose sheets are to be read. */
interface Look {
  readonly clientId: ClientId;
  readonly person: readonly ClientId[];
  readonly notifications: readonly Notification[];
  readonly months: readonly Month[];
}

function lookOf({ clientId, months }: CalendarRecord, persons: Persons, known: Known): Look {
  const person = persons(clientId);
  const notifications = person
    .flatMap((one) => known.notificationsOf.get(one) ?? [])
    .toSorted(inTurn);
  const heard = new Set(notifications.flatMap(monthsIn));
  const isLooked = (month: Month) =>
    heard.has(month) || (months[month]?.[1] ?? NO_DAYS) !== NO_DAYS;
  return { clientId, person, notifications, months: monthsOf(known.range).filter(isLooked) };
}

/** What was made for a record before it was merged comes before what was made for the person. */
function inTurn(a: Notification, b: Notification): number {
  return byText(a.made.on, b.made.on) || a.notificationNo - b.notificationNo;
}

function monthsIn({ about }: Notification): Month[] {
  return about.type === 'absences' ? about.days.map(({ date }) => monthOf(date)) : [];
}

function sheetKeys({ person, months }: Look, { placementsOf }: Known) {
  return person
    .flatMap((clientId) => placementsOf.get(clientId) ?? [])
    .flatMap(({ clientId, placementId, providerId }) =>
      months.map((month) => ({ clientId, placementId, providerId, month })),
    );
}

function daysOfLook(
  { clientId, person, notifications }: Look,
  { range, benefitsOf, notificationsOf }: Known,
  sheetsOf: ReadonlyMap<ClientId, readonly Sheet[]>,
): KnownDays {
  const sheets = person.flatMap((one) => sheetsOf.get(one) ?? []);
  const benefits = benefitsOfPerson(person, (one) => benefitsOf.get(one) ?? []);
  return {
    clientId,
    absences: absencesOf(sheets, benefits, range),
    notified: notifiedOf(notifications),
    nextNo: nextNumber(notificationsOf.get(clientId) ?? []),
  };
}

/** The number of the client's next notification. */
export function nextNumber(known: readonly Pick<Notification, 'notificationNo'>[]): number {
  return Math.max(0, ...known.map(({ notificationNo }) => notificationNo)) + 1;
}
