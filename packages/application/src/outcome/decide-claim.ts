import {
  type Claim,
  type ClaimEvent,
  type ClaimId,
  type DecisionCategory,
  claimSteps,
  reasonProblems,
} from '@jatkopolku/domain/outcome';
import { claimSubject } from '@jatkopolku/domain/remark';
import { type LocalDate, monthOf, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { EventType, Records } from '../records.ts';
import { allow } from '../refuse.ts';
import { remarkOf } from '../remark/create-remark.ts';
import { judgeAgain } from './judge-path.ts';

export interface ClaimDecision {
  readonly verdict: Extract<ClaimEvent, 'approve' | 'reject' | 'return'>;
  /** What kind of reason; compulsory, as the reason itself is, when the claim is rejected or returned. */
  readonly category: DecisionCategory | null;
  readonly reason: string;
}

const eventTypes: Record<ClaimDecision['verdict'], EventType> = {
  approve: 'claim-approved',
  reject: 'claim-rejected',
  return: 'claim-returned',
};

export type ExpectedClaim = Expected<{ readonly claimId: ClaimId }> & { readonly today: LocalDate };

/**
 * Decides a claim, never by one who filed or amended it. What is approved is judged once more, by the
 * records as they are now. A rejected claim frees its place.
 */
export function decideClaim(
  records: Records,
  { today, ...expected }: ExpectedClaim,
  decision: ClaimDecision,
): Saved<Claim> {
  const { verdict } = decision;
  const grounds = groundsOf(decision);
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps[verdict],
    event: eventTypes[verdict],
    ...expected,
    edit: async (claim, state) => {
      const judged =
        verdict === 'approve'
          ? await judgeAgain(records, claim, claim)
          : allow(claim, reasonProblems(grounds));
      const left =
        verdict === 'return' ? returned(claim) : { decidedOn: today, decidedBy: expected.actor };
      return judged.ok ? success({ ...claim, ...grounds, ...left, hold: null, state }) : judged;
    },
    beside: (claim) => {
      if (verdict !== 'return') return [];
      const turn = {
        number: claim.remarks,
        by: expected.actor,
        on: today,
        event: 'returned' as const,
      };
      const { decisionCategory: category, decisionReason: text } = grounds;
      return [remarkOf(claimSubject(claim), { ...turn, category, text, fileIds: [] })];
    },
    // A bonus is paid in the month of its approval.
    countsIn: () => (verdict === 'approve' ? [monthOf(today)] : []),
  });
}

type Grounds = Pick<Claim, 'decisionCategory' | 'decisionReason'>;

/** An approval needs no reason; one that is given is kept. */
function groundsOf({ verdict, category, reason }: ClaimDecision): Grounds {
  const decisionCategory = verdict === 'approve' ? null : category;
  return { decisionCategory, decisionReason: reason.trim() };
}

/** A returned claim is not decided yet: it comes back, and what it is asked is kept beside it. */
function returned({ remarks }: Claim) {
  return { decidedOn: null, decidedBy: null, decisionReason: '', remarks: remarks + 1 };
}
