import {
  type DateRange,
  type LocalDate,
  byText,
  difference,
  intersection,
  rangeOf,
} from '@jatkopolku/kernel';

import { payingFirst } from './benefits.ts';
import type { Benefit } from './schema.ts';

/** Days on which two benefits are in force: the one pays, the other does not. */
export interface BenefitOverlap {
  readonly days: DateRange;
  readonly pays: Benefit;
  readonly other: Benefit;
}

/** What of a client's benefits is to be looked at: days of several, and days of none. */
export interface BenefitPeriods {
  readonly overlaps: readonly BenefitOverlap[];
  readonly gaps: readonly DateRange[];
}

/**
 * Where the benefits lie over each other, and where between the first day of the earliest and the day nobody pays.
 * A benefit that begins later than the day is looked at too: what lies between is known to be empty.
 */
export function benefitPeriods(benefits: readonly Benefit[], today: LocalDate): BenefitPeriods {
  const inTurn = benefits.toSorted((a, b) => byText(a.validFrom, b.validFrom));
  const overlaps = inTurn.flatMap((one, at) =>
    inTurn.slice(at + 1).flatMap((other) => overlapOf(one, other)),
  );
  return { overlaps, gaps: gapsOf(inTurn, today) };
}

function overlapOf(one: Benefit, other: Benefit): BenefitOverlap[] {
  const days = intersection(daysOf(one), daysOf(other));
  if (!days) return [];
  const [pays, rest] = payingFirst(one, other);
  return [{ days, pays, other: rest }];
}

function daysOf({ validFrom, validTo }: Benefit): DateRange {
  return rangeOf(validFrom, validTo);
}

function gapsOf(inTurn: readonly Benefit[], today: LocalDate): DateRange[] {
  const [first] = inTurn;
  const last = inTurn.at(-1);
  if (!first || !last) return [];
  const end = last.validFrom > today ? last.validFrom : today;
  if (end < first.validFrom) return [];
  return inTurn.reduce<DateRange[]>(
    (left, benefit) => left.flatMap((range) => difference(range, daysOf(benefit))),
    [rangeOf(first.validFrom, end)],
  );
}
