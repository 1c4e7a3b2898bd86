import {
  type DateRange,
  type LocalDate,
  type Problem,
  addDays,
  dateRange,
  stepProblem,
} from '@jatkopolku/kernel';

import { agreementStateOn, agreementSteps } from './lifecycle.ts';
import type { Agreement } from './schema.ts';

type Standing = Pick<Agreement, 'state' | 'suspension' | 'termination'>;
type Suspension = NonNullable<Agreement['suspension']>;
type Termination = NonNullable<Agreement['termination']>;

interface Day {
  readonly term: DateRange;
  readonly today: LocalDate;
}

/** Why nobody may suspend an agreement from one day to another: it begins today at the earliest, while it runs. */
export function suspensionProblems(
  agreement: Standing,
  { from, until, reason }: Suspension,
  { term, today }: Day,
): Problem[] {
  const state = agreementStateOn(agreement, term, from);
  const problems: Problem[] = [];
  const step = stepProblem(agreementSteps.suspend, { state }, '');
  if (step) problems.push(step);
  if (from < today) problems.push({ code: 'suspension-backdated', at: '/from' });
  if (!dateRange(from, until)) problems.push({ code: 'invalid-period', at: '/until' });
  if (reason === '') problems.push({ code: 'reason-missing', at: '/reason' });
  return problems;
}

/**
 * The suspension with its last day; none where it ends before it begins.
 *
 * @returns undefined where the day is too early: days gone by stay suspended.
 */
export function resumedAfter(
  suspension: Suspension,
  until: LocalDate,
  today: LocalDate,
): { readonly suspension: Suspension | null } | undefined {
  if (until < addDays(today, -1)) return undefined;
  return { suspension: until < suspension.from ? null : { ...suspension, until } };
}

/** Why an agreement may not end on its last day: it is today at the earliest, and within the term. */
export function terminationProblems(
  agreement: Standing,
  { on, reason }: Termination,
  { term, today }: Day,
): Problem[] {
  const state = agreementStateOn(agreement, term, today);
  const problems: Problem[] = [];
  const step = stepProblem(agreementSteps.terminate, { state }, '');
  if (step) problems.push(step);
  if (on < today || on > term.end) {
    const details = { from: today, to: term.end };
    problems.push({ code: 'termination-outside-term', details, at: '/on' });
  }
  if (reason === '') problems.push({ code: 'reason-missing', at: '/reason' });
  return problems;
}
