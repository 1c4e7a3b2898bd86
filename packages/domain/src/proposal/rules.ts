import { type Placement, endProblem, placementStateOn } from '@jatkopolku/domain/placement';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import type { ProposalEvent } from './lifecycle.ts';
import { type Proposal, type ProposalBasis, type Proposed, proposalBasisSchema } from './schema.ts';

/** What of the placement a proposal is made on. */
export function basisOf(placement: Placement): ProposalBasis {
  return proposalBasisSchema.strip().parse(placement);
}

/** What the placement becomes by it. */
export function proposedChange({ kind: _kind, ...change }: Proposed): Partial<Placement> {
  return change;
}

/** Why nobody proposes it: the placement is over, or has it already. An end may be known late, once. */
export function proposalProblem(
  placement: Placement,
  asked: Proposed,
  today: LocalDate,
): Problem | undefined {
  const state = placementStateOn(placement, today);
  if (asked.kind === 'end') return endProblem(placement);
  if (state === 'ended') return { code: 'not-in-this-state', details: { state } };
  return changesNothing(placement, asked) ? { code: 'proposal-same', at: '/asked' } : undefined;
}

function changesNothing(placement: Placement, asked: Proposed): boolean {
  const fields = Object.entries(proposedChange(asked));
  return fields.every(([field, value]) => placement[field as keyof Placement] === value);
}

/** The fields of the placement that somebody has changed since the provider proposed. */
export function changedSince(
  { basis }: Pick<Proposal, 'basis'>,
  placement: Placement,
): (keyof ProposalBasis)[] {
  const now = basisOf(placement);
  const fields = Object.keys(now) as (keyof ProposalBasis)[];
  return fields.filter((field) => now[field] !== basis[field]);
}

interface Answered {
  /** What is given instead of what was asked; undefined where that is given. */
  readonly instead?: Proposed | undefined;
  readonly reason: string;
  /** Whether who answers has seen what changed of the placement since. */
  readonly changeSeen?: boolean | undefined;
}

/** How a proposal is accepted: as it is, or with something else of the same kind. */
export function acceptEvent({ asked }: Pick<Proposal, 'asked'>, answer: Answered): ProposalEvent {
  const { instead } = answer;
  return instead === undefined || isSame(asked, instead) ? 'accept' : 'amend';
}

/** Why an acceptance is not taken; what the placement’s own rules say comes beside it. */
export function acceptProblems(
  proposal: Pick<Proposal, 'asked' | 'basis'>,
  answer: Answered,
  { placement, today }: { readonly placement: Placement; readonly today: LocalDate },
): Problem[] {
  const own = proposalProblem(placement, answer.instead ?? proposal.asked, today);
  const problems: Problem[] = own ? [own] : [];
  const isOtherKind = answer.instead && answer.instead.kind !== proposal.asked.kind;
  if (isOtherKind) problems.push({ code: 'unknown-value', at: '/instead' });
  if (!answer.changeSeen && changedSince(proposal, placement).length > 0) {
    problems.push({ code: 'proposal-outdated' });
  }
  if (acceptEvent(proposal, answer) === 'amend') problems.push(...reasonProblems(answer.reason));
  return problems;
}

/** Who declines, or gives something else, says why: the provider reads it. */
export function reasonProblems(reason: string): Problem[] {
  return reason.trim() === '' ? [{ code: 'reason-missing', at: '/reason' }] : [];
}

function isSame(asked: Proposed, given: Proposed): boolean {
  return Object.entries(asked).every(([field, value]) => given[field as keyof Proposed] === value);
}
