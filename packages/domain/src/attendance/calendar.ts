import { type ClientId, clientIdSchema } from '@jatkopolku/domain/client';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import {
  type DayNumber,
  type Month,
  NO_DAYS,
  daySetSchema,
  daysOfEither,
  fromDayNumber,
  localDate,
  monthOf,
  oneDay,
  toDayNumber,
} from '@jatkopolku/kernel';
import * as z from 'zod';

/**
 * A person's days across all placements, which the weekly and yearly limits are counted from.
 * It changes in the transaction that changes a sheet, so two providers cannot both take the last day.
 */
export interface Calendar {
  /** Attended days in order. */
  readonly attended: DayNumber[];
  readonly absent: Set<DayNumber>;
}

export function emptyCalendar(): Calendar {
  return { attended: [], absent: new Set() };
}

export function copyCalendar({ attended, absent }: Calendar): Calendar {
  return { attended: [...attended], absent: new Set(absent) };
}

export function isTaken(calendar: Calendar, day: DayNumber): boolean {
  return calendar.absent.has(day) || calendar.attended[placeOf(calendar, day)] === day;
}

export function takeDay(calendar: Calendar, day: DayNumber, attended: boolean): void {
  if (attended) calendar.attended.splice(placeOf(calendar, day), 0, day);
  else calendar.absent.add(day);
}

export function freeDay(calendar: Calendar, day: DayNumber): void {
  if (calendar.absent.delete(day)) return;
  const place = placeOf(calendar, day);
  if (calendar.attended[place] === day) calendar.attended.splice(place, 1);
}

/** The index of the first attended day that is not before `day`. */
export function placeOf({ attended }: Calendar, day: number): number {
  let [low, high] = [0, attended.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((attended[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Attended days of `first`..`last`, both included. */
export function countAttended(calendar: Calendar, first: number, last: number): number {
  return placeOf(calendar, last + 1) - placeOf(calendar, first);
}

/** Which days are taken: for every month two bit masks, attended and absent, with day 1 as the lowest bit. */
export const takenDaysSchema = z.strictObject({
  clientId: clientIdSchema,
  months: z.record(z.string(), z.tuple([daySetSchema, daySetSchema])),
});
export type TakenDays = z.infer<typeof takenDaysSchema>;

/**
 * The stored form. It has the version of each placement by which days are judged: a change of a placement's
 * days or state writes both, so that one write of the calendar proves the placement too.
 */
export const calendarRecordSchema = takenDaysSchema.extend({
  placements: z.record(placementIdSchema, z.int().min(1)),
  /** The record of the same person whose calendar has the days of both; null for one that was not merged. */
  mergedInto: clientIdSchema.nullable(),
});
export type CalendarRecord = z.infer<typeof calendarRecordSchema>;

export function toCalendarRecord(
  { clientId, placements }: Pick<CalendarRecord, 'clientId' | 'placements'>,
  calendar: Calendar,
): CalendarRecord {
  const months: CalendarRecord['months'] = {};
  const mark = (day: DayNumber, mask: 0 | 1) => {
    const date = fromDayNumber(day);
    const masks = (months[monthOf(date)] ??= [NO_DAYS, NO_DAYS]);
    masks[mask] = daysOfEither(masks[mask], oneDay(Number(date.slice(8))));
  };
  for (const day of calendar.attended) mark(day, 0);
  for (const day of calendar.absent) mark(day, 1);
  return { clientId, months, placements, mergedInto: null };
}

/** The calendar of a record that was merged: it has no days, and leads to the one that has those of both. */
export function mergedCalendar(clientId: ClientId, mergedInto: ClientId): CalendarRecord {
  return { ...toCalendarRecord({ clientId, placements: {} }, emptyCalendar()), mergedInto };
}

export function fromCalendarRecord(record: Pick<TakenDays, 'months'>): Calendar {
  const calendar = emptyCalendar();
  for (const month of Object.keys(record.months).toSorted()) {
    const [attended, absent] = record.months[month] ?? [NO_DAYS, NO_DAYS];
    calendar.attended.push(...daysOfMask(month as Month, attended));
    for (const day of daysOfMask(month as Month, absent)) calendar.absent.add(day);
  }
  return calendar;
}

function daysOfMask(month: Month, mask: number): DayNumber[] {
  const first = toDayNumber(localDate(`${month}-01`));
  const days: DayNumber[] = [];
  for (let bit = 0; bit < 31; bit += 1) {
    if (mask & (1 << bit)) days.push((first + bit) as DayNumber);
  }
  return days;
}
