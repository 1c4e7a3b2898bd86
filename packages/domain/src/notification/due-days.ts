import { countedDays, fromDayCode } from '@jatkopolku/domain/attendance';
import type { Sheet } from '@jatkopolku/domain/attendance';
import { type Benefit, benefitRules, payingBenefit } from '@jatkopolku/domain/client';
import { type DateRange, type LocalDate, addDays, byText, contains } from '@jatkopolku/kernel';

import {
  type Notification,
  type NotifiedDay,
  type NotifiedReason,
  MAX_NOTIFIED_DAYS,
  isNotified,
} from './schema.ts';

/** At least so often a payer hears of absences (kela.fi/ilmoita-poissaoloista). */
export const NOTIFY_WITHIN_DAYS = 14;

/** What is known of days, by payer: the reason of the absence; null where the payer heard that there was none. */
export type AbsencesByPayer = ReadonlyMap<string, ReadonlyMap<LocalDate, NotifiedReason | null>>;

type SheetDays = Pick<Sheet, 'month' | 'days' | 'uncounted'>;

/**
 * A person's absences on the days, by the payer of the benefit that is in force. The county hears of none that it
 * pays itself, and nobody of a day without a benefit: whom it is for is known when the benefit is.
 */
export function absencesOf(
  sheets: readonly SheetDays[],
  benefits: readonly Benefit[],
  range: DateRange,
): AbsencesByPayer {
  const found = new Map<string, Map<LocalDate, NotifiedReason | null>>();
  for (const [date, code] of sheets.flatMap(countedDays)) {
    const day = fromDayCode(code);
    if (day.status === 'present' || !isNotified(day.reason) || !contains(range, date)) continue;
    const payer = payerOn(benefits, date);
    if (payer !== undefined) daysIn(found, payer).set(date, day.reason);
  }
  return found;
}

function payerOn(benefits: readonly Benefit[], date: LocalDate): string | undefined {
  const paying = payingBenefit(benefits, date);
  return paying && benefitRules[paying.benefit].payer !== 'county' ? paying.payer : undefined;
}

function daysIn(found: Map<string, Map<LocalDate, NotifiedReason | null>>, payer: string) {
  const days = found.get(payer) ?? new Map<LocalDate, NotifiedReason | null>();
  found.set(payer, days);
  return days;
}

type Made = Pick<Notification, 'about' | 'state'>;

/** What the payers know by all that was made of the person and not dropped, in its order: the latest of each day. */
export function notifiedOf(notifications: readonly Made[]): AbsencesByPayer {
  const found = new Map<string, Map<LocalDate, NotifiedReason | null>>();
  for (const { about, state } of notifications) {
    if (about.type !== 'absences' || state === 'dropped') continue;
    const known = daysIn(found, about.payer);
    for (const { date, reason } of about.days) known.set(date, reason);
  }
  return found;
}

/** What a payer has to hear of a person. */
export interface DueDays {
  readonly payer: string;
  readonly days: readonly NotifiedDay[];
}

/**
 * The days of the range on which a payer knows something else than what happened: absences that it has not heard of,
 * and those that it heard of and that were corrected since, or that another pays now.
 */
export function dueDays(
  absences: AbsencesByPayer,
  notified: AbsencesByPayer,
  range: DateRange,
): DueDays[] {
  const payers = new Set([...absences.keys(), ...notified.keys()]);
  return [...payers]
    .toSorted(byText)
    .map((payer) => ({
      payer,
      days: changedDays(absences.get(payer) ?? NONE, notified.get(payer) ?? NONE, range),
    }))
    .filter(({ days }) => days.length > 0);
}

const NONE: ReadonlyMap<LocalDate, NotifiedReason | null> = new Map();

function changedDays(absent: typeof NONE, known: typeof NONE, range: DateRange): NotifiedDay[] {
  const dates = [...new Set([...absent.keys(), ...known.keys()])].toSorted(byText);
  return dates
    .filter((date) => contains(range, date))
    .map((date) => ({
      date,
      reason: absent.get(date) ?? null,
      before: known.get(date) ?? null,
    }))
    .filter(({ reason, before }) => reason !== before)
    .slice(0, MAX_NOTIFIED_DAYS);
}

/** Whether it takes back or changes something that the payer heard before. */
export function isCorrection({ days }: Pick<DueDays, 'days'>): boolean {
  return days.some(({ before }) => before !== null);
}

/** The last day on which the payer hears of the days in time, by the first of them. */
export function notifyBy(days: readonly Pick<NotifiedDay, 'date'>[]): LocalDate | undefined {
  const [first] = days;
  return first && addDays(first.date, NOTIFY_WITHIN_DAYS);
}
