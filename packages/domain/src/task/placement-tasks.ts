import type { Agreement } from '@jatkopolku/domain/agreement';
import { type Placement, lastDayOf, reachesBeyond } from '@jatkopolku/domain/placement';
import { type LocalDate, addDays } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** Plan reviews become tasks so long before they are due. */
export const REVIEW_AHEAD_DAYS = 30;

/** The plan of a placement that lasts is reviewed by its day (189/2001 §9.1(6)); the task comes a month ahead. */
export function reviewTask(
  { nextReviewDueOn: dueOn, ...placement }: ReviewedPlacement,
  today: LocalDate,
): Task | undefined {
  if (dueOn === null || lastDayOf(placement) < today) return undefined;
  const since = addDays(dueOn, -REVIEW_AHEAD_DAYS);
  if (since > today) return undefined;
  const { placementId, clientId, providerId } = placement;
  const about = { placementId, clientId, providerId };
  return { type: 'review-plan', ...about, since, dueOn, late: dueOn < today };
}

type ReviewedPlacement = Pick<
  Placement,
  'placementId' | 'clientId' | 'providerId' | 'endsOn' | 'endedOn' | 'nextReviewDueOn'
>;

/** Final evaluations become tasks so long before they are due. */
export const EVALUATION_AHEAD_DAYS = 14;

/** So long after its last day a placement that nobody has evaluated is still asked about. */
export const EVALUATION_ASKED_DAYS = 30;

/** The final evaluation of a placement that lasts (189/2001 §9.1(6)), by the day of its plan or of the region's setting. */
export function evaluationTask(
  { placementId, clientId, providerId, ...dates }: EvaluatedPlacement,
  dueOn: LocalDate,
  today: LocalDate,
): Task | undefined {
  const since = addDays(dueOn, -EVALUATION_AHEAD_DAYS);
  if (lastDayOf(dates) < today || since > today) return undefined;
  const about = { placementId, clientId, providerId };
  return { type: 'evaluate-placement', ...about, since, dueOn, late: dueOn < today };
}

type EvaluatedPlacement = Pick<
  Placement,
  'placementId' | 'clientId' | 'providerId' | 'endsOn' | 'endedOn'
>;

/** A placement that outlasts its terminated agreement is moved or ended by the agreement's last day. */
export function outlastingTask(
  { agreementId, termination }: Agreement,
  placement: Placement,
  today: LocalDate,
): Task | undefined {
  if (!termination || !reachesBeyond(placement, termination.on)) return undefined;
  const { placementId, clientId, providerId } = placement;
  const { on } = termination;
  const key = { placementId, clientId, providerId, agreementId };
  return { type: 'move-placement', ...key, since: today, dueOn: on, late: on < today };
}
