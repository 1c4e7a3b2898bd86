import {
  type LocalDate,
  type Problem,
  type Step,
  addDays,
  localDate,
  rangeOf,
  stepProblem,
} from '@jatkopolku/kernel';

import { type AgreementState, agreementStateOn, agreementSteps } from './lifecycle.ts';
import type { Agreement } from './schema.ts';

type Standing = Pick<Agreement, 'state' | 'suspension' | 'termination'>;
type Standstill = Pick<Agreement, 'suspension'>;

/** A term that every day is in. */
const ENDLESS = rangeOf(localDate('0001-01-01'), null);

/**
 * Why something does not happen to an agreement, whatever its term is: the term follows from its framework
 * and options, which say what else speaks against it.
 */
export function termlessProblem(
  step: Step<AgreementState>,
  agreement: Standing,
  day: LocalDate,
): Problem | undefined {
  const state = agreementStateOn(agreement, ENDLESS, day);
  return stepProblem(step, { state }, '');
}

/** Why an agreement is not suspended, neither from today nor from the day after its suspension. */
export function suspendProblem(agreement: Standing, today: LocalDate): Problem | undefined {
  const until = agreement.suspension?.until;
  const days = until != null && until >= today ? [today, addDays(until, 1)] : [today];
  const problems = days.map((day) => termlessProblem(agreementSteps.suspend, agreement, day));
  return problems.every((problem) => problem !== undefined) ? problems[0] : undefined;
}

/** Whether the agreement is suspended, or will be: there is a suspension that is not over. */
export function hasSuspension({ suspension }: Standstill, today: LocalDate): boolean {
  return suspension !== null && (suspension.until === null || suspension.until >= today);
}

/** Why there is no suspension to end. */
export function resumeProblem(agreement: Standstill, today: LocalDate): Problem | undefined {
  return hasSuspension(agreement, today) ? undefined : { code: 'not-suspended', at: '/until' };
}
