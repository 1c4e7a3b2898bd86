import {
  type Claim,
  type ClaimEvent,
  type ClaimId,
  type DecisionCategory,
  amountProblems,
  claimedCents,
  claimSteps,
  milestoneOf,
  reasonProblems,
  withPart,
} from '@jatkopolku/domain/outcome';
import { claimSubject } from '@jatkopolku/domain/remark';
import { type Cents, type LocalDate, monthOf } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { EventType, Records } from '../records.ts';
import { type Refusal, allow } from '../refuse.ts';
import { remarkOf } from '../remark/create-remark.ts';
import { type NoticeDeps, claimNoticeOf } from './claim-notice.ts';
import { judgeAgain } from './judge-path.ts';

export interface ClaimDecision {
  readonly verdict: Extract<ClaimEvent, 'approve' | 'reject' | 'return'>;
  /** What kind of reason; compulsory, as the reason itself is, when the claim is rejected or returned. */
  readonly category: DecisionCategory | null;
  readonly reason: string;
  /** How much is approved; all that is claimed where nothing is said. */
  readonly amountCents?: Cents | undefined;
}

const eventTypes: Record<ClaimDecision['verdict'], EventType> = {
  approve: 'claim-approved',
  reject: 'claim-rejected',
  return: 'claim-returned',
};

export type ExpectedClaim = Expected<{ readonly claimId: ClaimId }> & { readonly today: LocalDate };

/**
 * Decides a claim, never by one who filed or amended it. What is approved is judged once more, by the
 * records as they are now. A rejected claim frees its place. The provider gets a notice of its approval or
 * rejection, in the same transaction.
 */
export function decideClaim(
  deps: NoticeDeps,
  { today, ...expected }: ExpectedClaim,
  decision: ClaimDecision,
): Saved<Claim> {
  const { records } = deps;
  const { verdict } = decision;
  const grounds = groundsOf(decision);
  const decided = { decidedOn: today, decidedBy: expected.actor };
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps[verdict],
    event: eventTypes[verdict],
    ...expected,
    edit: async (claim, state) => {
      const left = verdict === 'return' ? returned(claim) : decided;
      const edited = { ...claim, ...grounds, ...left, hold: null, state };
      if (verdict === 'approve') {
        const amountCents = decision.amountCents ?? claimedCents(claim);
        const granted = { amountCents, reason: grounds.decisionReason };
        const problems = [...(await wrongOf(records, claim)), ...amountProblems(claim, granted)];
        const part = {
          milestone: milestoneOf(claim.state),
          amountCents,
          on: today,
          by: expected.actor,
        };
        return allow({ ...edited, parts: withPart(claim, part) }, problems);
      }
      const isSecond = verdict === 'reject' && milestoneOf(claim.state) === 'lasting';
      const secondPart =
        isSecond && claim.secondPart
          ? { ...claim.secondPart, rejectedOn: today }
          : claim.secondPart;
      return allow({ ...edited, secondPart }, reasonProblems(grounds));
    },
    beside: (claim, before) => {
      if (verdict !== 'return') {
        return claimNoticeOf(deps, claim, { by: expected.actor, on: today, before });
      }
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

/** Every reason against the claim, by the records as they are now. */
async function wrongOf(records: Records, claim: Claim): Promise<Refusal> {
  const judged = await judgeAgain(records, claim, claim);
  return judged.ok ? [] : judged.error;
}

type Grounds = Pick<Claim, 'decisionCategory' | 'decisionReason'>;

/** An approval needs no reason; one that is given is kept. */
function groundsOf({ verdict, category, reason }: ClaimDecision): Grounds {
  const decisionCategory = verdict === 'approve' ? null : category;
  return { decisionCategory, decisionReason: reason.trim() };
}

/** A returned claim is not decided yet: it comes back, and what it is asked is kept beside it. */
function returned({ remarks, decidedOn, decidedBy, state }: Claim) {
  const isSecond = milestoneOf(state) === 'lasting';
  const decided = isSecond ? { decidedOn, decidedBy } : { decidedOn: null, decidedBy: null };
  return { ...decided, decisionReason: '', remarks: remarks + 1 };
}
