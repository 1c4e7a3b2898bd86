import type { ProblemCode } from '@jatkopolku/kernel';

import { checkedClaim } from './checks.ts';
import type { ClaimDraft, DecisionGrounds } from './claim-draft.ts';
import { type ClaimDecisionCode, claimDecisionCodes } from './schema.ts';

/** An empty decision is a pending one; undefined is none of those that exist. */
export function parseClaimDecision(text: string): ClaimDecisionCode | undefined {
  return text === '' ? 'pending' : claimDecisionCodes.find((decision) => decision === text);
}

/** Everything that keeps a claim from being taken. */
export function claimProblems(draft: ClaimDraft): ProblemCode[] {
  const failed = checkedClaim(draft).filter(({ result }) => result === 'failed');
  return [...failed.map(({ code }) => code), ...decisionProblems(draft)];
}

function decisionProblems(draft: ClaimDraft): ProblemCode[] {
  const { decision, decidedOn, submittedOn } = draft;
  if (!decision) return ['unknown-decision'];
  if (decision === 'pending') return [];
  const problems: ProblemCode[] = [];
  if (!decidedOn || (submittedOn && decidedOn < submittedOn)) {
    problems.push('decided-before-submitted');
  }
  return decision === 'rejected' ? [...problems, ...reasonProblems(draft)] : problems;
}

/** Who returns or rejects says why: what kind of reason it is, and in words. */
export function reasonProblems({
  decisionCategory,
  decisionReason,
}: DecisionGrounds): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (decisionCategory === null) problems.push('decision-category-missing');
  if (decisionReason === '') problems.push('decision-reason-missing');
  return problems;
}
