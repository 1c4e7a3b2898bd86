import type { Hours } from '@jatkopolku/domain/placement';
import { type Brand, type Cents, cents, must } from '@jatkopolku/kernel';
import * as z from 'zod';

/** The day of a month, two digits. */
export const dayOfMonthSchema = z.string().regex(/^(0[1-9]|[12]\d|3[01])$/);

export const attendanceStatuses = ['present', 'absent'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export const absenceReasons = [
  'sick',
  'authorised',
  'unauthorised',
  'service-not-arranged',
] as const;
export type AbsenceReason = (typeof absenceReasons)[number];

export interface PresentDay {
  readonly status: 'present';
  readonly hours: Hours;
  /** Null when no travel was claimed; zero is a claim of nothing and counts as a travel day. */
  readonly travelCents: Cents | null;
}

export interface AbsentDay {
  readonly status: 'absent';
  readonly reason: AbsenceReason;
}

/** One client's day at one placement. */
export type Day = PresentDay | AbsentDay;

/**
 * A day in a few characters, so that a client's month fits one small item:
 * `5` present five hours, `7.5+640` present with 6.40 EUR of travel, a letter for an absence.
 */
export type DayCode = Brand<string, 'DayCode'>;

const letterOf: Record<AbsenceReason, string> = {
  sick: 's',
  authorised: 'a',
  unauthorised: 'u',
  'service-not-arranged': 'n',
};
const reasonOf: ReadonlyMap<string, AbsenceReason> = new Map(
  absenceReasons.map((reason) => [letterOf[reason], reason]),
);

/** No hours are after it as text, and every letter is. */
const LAST_HOURS = ':';

export function toDayCode(day: Day): DayCode {
  if (day.status === 'absent') return letterOf[day.reason] as DayCode;
  const travel = day.travelCents === null ? '' : `+${day.travelCents}`;
  return `${day.hours}${travel}` as DayCode;
}

/** Hours begin with a digit, and an absence is a letter. */
export function isAttended(code: DayCode): boolean {
  return code <= LAST_HOURS;
}

/** The travel that is claimed with a day; null where none is. */
export function travelIn(code: DayCode): Cents | null {
  const sign = code.indexOf('+');
  if (sign < 0) return null;
  let travelCents = 0;
  for (let at = sign + 1; at < code.length; at += 1) {
    travelCents = travelCents * 10 + code.charCodeAt(at) - 48;
  }
  return cents(travelCents);
}

export function fromDayCode(code: DayCode): Day {
  if (!isAttended(code)) {
    return { status: 'absent', reason: must(reasonOf.get(code), `absence '${code}'`) };
  }
  const [hours] = code.split('+');
  return {
    status: 'present',
    hours: must(hours, `hours of '${code}'`) as Hours,
    travelCents: travelIn(code),
  };
}
