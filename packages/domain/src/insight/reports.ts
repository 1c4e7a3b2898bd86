import {
  type CalendarRecord,
  countAttended,
  fromCalendarRecord,
} from '@jatkopolku/domain/attendance';
import { type Claim, begun, bonusesOf } from '@jatkopolku/domain/outcome';
import type { Feedback, Placement, Review } from '@jatkopolku/domain/placement';
import {
  type Cents,
  type DateRange,
  type LocalDate,
  byText,
  type Month,
  parseMonth,
  contains,
  lastDayOfMonths,
  parseLocalDate,
  sumCents,
  toDayNumber,
} from '@jatkopolku/kernel';

/** Services that ended early in the range, by where the client went. */
export function countEnded(
  placements: readonly Pick<Placement, 'endedOn' | 'endReason'>[],
  range: DateRange,
): Map<string, number> {
  return countBy(endedIn(placements, range), (placement) => placement.endReason);
}

/** Lengths of service, from the shortest; `months` full months are the least that belongs here. */
export const lengthClasses = [
  'under-3-months',
  '3-6-months',
  'over-6-months',
  'over-1-year',
  'over-2-years',
  'over-3-years',
  'over-4-years',
] as const;
export type LengthClass = (typeof lengthClasses)[number];

/** Services that ended in the range, by the length of unbroken service (Kymsote 2021). */
export function countLengths(
  placements: readonly Pick<Placement, 'startsOn' | 'endsOn' | 'endedOn' | 'serviceStartedOn'>[],
  range: DateRange,
): Map<LengthClass, number> {
  return countBy(endedIn(placements, range), (placement) => {
    const start = parseLocalDate(placement.serviceStartedOn) ?? placement.startsOn;
    return lengthClassOf(start, placement.endedOn ?? placement.endsOn);
  });
}

export function lengthClassOf(start: LocalDate, end: LocalDate): LengthClass {
  if (end < lastDayOfMonths(start, 3)) return 'under-3-months';
  if (end <= lastDayOfMonths(start, 6)) return '3-6-months';
  if (end <= lastDayOfMonths(start, 12)) return 'over-6-months';
  if (end <= lastDayOfMonths(start, 24)) return 'over-1-year';
  if (end <= lastDayOfMonths(start, 36)) return 'over-2-years';
  return end <= lastDayOfMonths(start, 48) ? 'over-3-years' : 'over-4-years';
}

function endedIn<P extends Pick<Placement, 'endedOn'>>(
  placements: readonly P[],
  range: DateRange,
): P[] {
  return placements.filter(({ endedOn }) => endedOn !== null && contains(range, endedOn));
}

export interface Punctuality {
  readonly due: number;
  readonly onTime: number;
}

/** Plan reviews due in the range and done no later than due, by their interval in months. */
export function countReviews(
  reviews: readonly Review[],
  range: DateRange,
): Map<string, Punctuality> {
  const due = reviews.filter((review) => contains(range, review.dueOn));
  const groups = [...Map.groupBy(due, (review) => review.intervalMonths)];
  return new Map(
    groups
      .toSorted(([a], [b]) => byText(a, b))
      .map(([interval, own]) => [
        interval,
        { due: own.length, onTime: own.filter(isOnTime).length },
      ]),
  );
}

export function isOnTime({ doneOn, dueOn }: Review): boolean {
  return doneOn !== null && doneOn <= dueOn;
}

export interface ClientTotals {
  /** Clients with an attended day in the range. */
  readonly clients: number;
  readonly days: number;
  readonly bonusClaims: number;
  readonly bonusCents: Cents;
}

/** The year's totals: clients, attended days, and bonuses by the day of their approval. */
export function countClients(
  calendars: readonly CalendarRecord[],
  claims: readonly Claim[],
  range: DateRange,
): ClientTotals {
  const [first, last] = [toDayNumber(range.start), toDayNumber(range.end)];
  const days = calendars.map((record) => countAttended(fromCalendarRecord(record), first, last));
  const approved = bonusesOf(claims).filter(({ part }) => contains(range, part.approvedOn));
  return {
    clients: days.filter((count) => count > 0).length,
    days: days.reduce((sum, count) => sum + count, 0),
    bonusClaims: begun(approved).length,
    bonusCents: sumCents(approved.map(({ part }) => part.amountCents)),
  };
}

export interface FeedbackAverage {
  readonly answers: number;
  /** Rounded to two decimals, halves up; null without answers. */
  readonly average: number | null;
}

export function averageFeedback(feedback: readonly Feedback[], range: DateRange): FeedbackAverage {
  const grades = feedback
    .filter(({ givenOn }) => isWithin(range, parseLocalDate(givenOn)))
    .map(({ grade }) => grade);
  const sum = grades.reduce((total, grade) => total + grade, 0);
  const average = grades.length === 0 ? null : Math.round((sum * 100) / grades.length) / 100;
  return { answers: grades.length, average };
}

/** An answer whose day cannot be read belongs to no period. */
function isWithin(range: DateRange, date: LocalDate | undefined): boolean {
  return date !== undefined && contains(range, date);
}

function countBy<T, Key extends string>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return new Map([...counts].toSorted(([a], [b]) => byText(a, b)));
}

/** The months in which anybody has an attended day, in order. */
export function monthsWithDays(calendars: readonly CalendarRecord[]): Month[] {
  const months = new Set<Month>();
  for (const calendar of calendars) {
    for (const [month, [attended]] of Object.entries(calendar.months)) {
      const known = attended > 0 ? parseMonth(month) : undefined;
      if (known) months.add(known);
    }
  }
  return [...months].toSorted(byText);
}
