import {
  type AbsenceReason,
  type DayCode,
  type DayEntry,
  type Plan,
  absenceReasons,
  fromDayCode,
  plannedEntry,
} from '@jatkopolku/domain/attendance';
import { parseHours } from '@jatkopolku/domain/placement';

import { writtenHours } from '../../../i18n/written.ts';

/** What one tap puts into a day. */
export const marks = ['present', ...absenceReasons, 'clear'] as const;
export type Mark = (typeof marks)[number];

/** The entry of a mark: presence has the plan's hours, and the travel that the day had before. */
export function entryOf(
  mark: Mark,
  plan: Pick<Plan, 'hoursPerDay'>,
  before?: DayCode,
): DayEntry | null {
  if (mark === 'clear') return null;
  if (mark !== 'present') return absence(mark);
  const planned = plannedEntry(plan);
  return planned ? { ...planned, travelCents: travelOf(before) } : null;
}

function absence(reason: AbsenceReason): DayEntry {
  return { status: 'absent', hours: null, absenceReason: reason, travelCents: null };
}

/** Presence of as many hours as were typed, with the day's travel; undefined for what are no hours. */
export function presenceOf(
  text: string,
  travelCents: DayEntry['travelCents'],
): DayEntry | undefined {
  const hours = parseHours(writtenHours(text));
  return hours && { status: 'present', hours, absenceReason: null, travelCents };
}

/** The same with the travel that the day had before. */
export function presence(text: string, before?: DayCode): DayEntry | undefined {
  return presenceOf(text, travelOf(before));
}

function travelOf(code: DayCode | undefined): DayEntry['travelCents'] {
  const day = code === undefined ? undefined : fromDayCode(code);
  return day?.status === 'present' ? day.travelCents : null;
}

/** The mark that a day has now; presence of other hours than planned is presence too. */
export function markOf(code: DayCode | undefined): Mark {
  if (code === undefined) return 'clear';
  const day = fromDayCode(code);
  return day.status === 'present' ? 'present' : day.reason;
}
