import {
  type Claim,
  type ClaimEvent,
  type DecisionCategory,
  claimSteps,
  milestoneOf,
  reasonProblems,
} from '@jatkopolku/domain/outcome';
import { claimSubject } from '@jatkopolku/domain/remark';
import type { LocalDate } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { allow } from '../refuse.ts';
import { remarkOf } from '../remark/create-remark.ts';
import { type ClaimApproval, type ExpectedClaim, approveClaim } from './approve-claim.ts';
import { type NoticeDeps, claimNoticeOf } from './claim-notice.ts';
import { unmarked } from './unmarked.ts';

export interface ClaimDecision extends Omit<ClaimApproval, 'reason'> {
  readonly verdict: Extract<ClaimEvent, 'approve' | 'reject' | 'return'>;
  /** What kind of reason; compulsory, as the reason itself is, when the claim is rejected or returned. */
  readonly category: DecisionCategory | null;
  readonly reason: string;
}

const events = { reject: 'claim-rejected', return: 'claim-returned' } as const;

/**
 * Decides a claim, never by one who filed or amended it. A rejected claim frees its place, and the provider
 * gets a notice of it in the same transaction. What one person approved counts no more after a return.
 */
export function decideClaim(
  deps: NoticeDeps,
  { today, ...expected }: ExpectedClaim,
  { verdict, category, ...decision }: ClaimDecision,
): Saved<Claim> {
  const reason = decision.reason.trim();
  if (verdict === 'approve') {
    return approveClaim(deps, { today, ...expected }, { ...decision, reason });
  }
  const grounds = { decisionCategory: category, decisionReason: reason };
  const decided = { decidedOn: today, decidedBy: expected.actor };
  return moveRecord(deps.records, {
    kind: 'claim',
    step: claimSteps[verdict],
    event: events[verdict],
    ...expected,
    edit: (claim, state) => {
      const left = verdict === 'return' ? returned(claim) : decided;
      const secondPart = verdict === 'reject' ? rejectedPart(claim, today) : claim.secondPart;
      const own = { takenUp: true, secondPart, state };
      const edited = { ...claim, ...grounds, ...left, ...unmarked, ...own };
      return allow(edited, reasonProblems(grounds));
    },
    beside: (claim, before) => {
      if (verdict === 'reject') {
        return claimNoticeOf(deps, claim, { by: expected.actor, on: today, before });
      }
      const turn = {
        number: claim.remarks,
        by: expected.actor,
        on: today,
        event: 'returned' as const,
      };
      return [remarkOf(claimSubject(claim), { ...turn, category, text: reason, fileIds: [] })];
    },
  });
}

/** What was rejected of it: the second part where that was claimed. */
function rejectedPart({ state, secondPart }: Claim, today: LocalDate): Claim['secondPart'] {
  const isSecond = milestoneOf(state) === 'lasting' && secondPart !== null;
  return isSecond ? { ...secondPart, rejectedOn: today } : secondPart;
}

/** A returned claim is not decided yet: it comes back, and what it is asked is kept beside it. */
function returned({ remarks, decidedOn, decidedBy, state }: Claim) {
  const isSecond = milestoneOf(state) === 'lasting';
  const decided = isSecond ? { decidedOn, decidedBy } : { decidedOn: null, decidedBy: null };
  return { ...decided, decisionReason: '', remarks: remarks + 1 };
}
