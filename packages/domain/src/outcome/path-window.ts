import { type DateRange, type LocalDate, addDays, rangeOf } from '@jatkopolku/kernel';

/** How long a placement can earn a bonus, by its framework. */
export interface ClaimTerms {
  /** From the placement's start to its last day. */
  readonly period: DateRange;
  readonly claimWindowDays: number;
  readonly claimDeadlineDays: number;
}

/** A path earns a bonus when it starts during the placement or soon after its last day. */
export function pathWindow(placement: ClaimTerms): DateRange {
  const { start, end } = placement.period;
  return rangeOf(start, addDays(end, placement.claimWindowDays));
}

export function lastClaimDay(pathStartsOn: LocalDate, placement: ClaimTerms): LocalDate {
  return addDays(pathStartsOn, placement.claimDeadlineDays);
}
