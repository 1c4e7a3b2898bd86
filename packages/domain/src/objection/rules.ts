import type { Claim, ClaimNotice, ClaimState } from '@jatkopolku/domain/outcome';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import type { Objection } from './schema.ts';

/** Whether a claim in the state still is as a decision left it. */
const isAsDecided: Readonly<Record<ClaimState, boolean>> = {
  draft: false,
  submitted: false,
  returned: false,
  approved: true,
  // The first part is decided whatever becomes of the second.
  'second-submitted': true,
  'second-returned': true,
  rejected: true,
  withdrawn: false,
  'clawed-back': false,
};

/**
 * Why a provider does not object to a decision: it got all that it claimed, the decision does not hold any
 * more, or the day by which it could object has gone by.
 */
export function objectionProblem(
  { facts: { objectBy } }: Pick<ClaimNotice, 'facts'>,
  { state }: Pick<Claim, 'state'>,
  today: LocalDate,
): Problem | undefined {
  if (objectBy === null || !isAsDecided[state]) return { code: 'nothing-to-object' };
  return today > objectBy ? { code: 'objection-late', details: { lastDay: objectBy } } : undefined;
}

/** Why a provider does not withdraw its objection: the county has asked something, and is at work on it. */
export function withdrawalProblem({ remarks }: Pick<Objection, 'remarks'>): Problem | undefined {
  return remarks > 1 ? { code: 'objection-underway' } : undefined;
}
