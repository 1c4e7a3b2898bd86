import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import { type LocalDate, type Problem, addDays } from '@jatkopolku/kernel';

import type { Followup, FollowupSettings } from './schema.ts';

type Dates = Pick<Placement, 'startsOn' | 'endsOn' | 'endedOn'>;

/**
 * By which day the placement is evaluated (189/2001 §9.1(6)): the plan's own day, or so many days before the
 * planned last one as the region has set; by an early end itself, which nobody knew before. Never before the
 * first day.
 */
export function evaluationDueOn(
  placement: Dates,
  own: Pick<Followup, 'evaluateBy'> | undefined,
  { evaluationDaysBefore }: Pick<FollowupSettings, 'evaluationDaysBefore'>,
): LocalDate {
  const last = lastDayOf(placement);
  const due = own?.evaluateBy ?? addDays(placement.endsOn, -evaluationDaysBefore);
  if (due > last) return last;
  return due < placement.startsOn ? placement.startsOn : due;
}

/** Why the plan does not set the day: the placement does not have it. */
export function evaluateByProblem(
  { startsOn, ...dates }: Dates,
  evaluateBy: LocalDate | null,
): Problem | undefined {
  if (evaluateBy === null) return undefined;
  const isOutside = evaluateBy < startsOn || evaluateBy > lastDayOf(dates);
  return isOutside ? { code: 'outside-placement', at: '/evaluateBy' } : undefined;
}

/** Nothing is written of a placement that has not begun. */
export function formProblem(
  { startsOn }: Pick<Placement, 'startsOn'>,
  today: LocalDate,
): Problem | undefined {
  return today < startsOn ? { code: 'placement-ahead' } : undefined;
}
