import {
  type Claim,
  type ClaimEvent,
  type ClaimId,
  type DecisionCategory,
  claimSteps,
  reasonProblems,
} from '@jatkopolku/domain/outcome';
import { type LocalDate, must, success } from '@jatkopolku/kernel';

import { type Seen, moveRecord } from '../change-record.ts';
import type { Made } from '../make-record.ts';
import type { EventType, Records } from '../records.ts';
import { allow } from '../refuse.ts';
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

export type SeenClaim = Seen<{ readonly claimId: ClaimId }> & { readonly today: LocalDate };

/**
 * Decides a claim, never by one who filed or amended it. What is approved is judged once more, by the
 * records as they are now. A rejected claim frees its place.
 */
export function decideClaim(
  records: Records,
  { today, ...seen }: SeenClaim,
  decision: ClaimDecision,
): Made<Claim> {
  const { verdict } = decision;
  const grounds = groundsOf(decision);
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps[verdict],
    event: eventTypes[verdict],
    ...seen,
    edit: async (claim, state) => {
      const judged =
        verdict === 'approve'
          ? await judgeAgain(records, claim, claim)
          : allow(claim, reasonProblems(grounds));
      const left = verdict === 'return' ? returned : decided;
      return judged.ok
        ? success({ ...claim, ...grounds, ...left(claim, grounds, [today, seen.actor]), state })
        : judged;
    },
  });
}

type Grounds = Pick<Claim, 'decisionCategory' | 'decisionReason'>;
type When = readonly [today: LocalDate, actor: string];

/** An approval needs no reason; one that is given is kept. */
function groundsOf({ verdict, category, reason }: ClaimDecision): Grounds {
  const decisionCategory = verdict === 'approve' ? null : category;
  return { decisionCategory, decisionReason: reason.trim() };
}

function decided(_claim: Claim, _grounds: Grounds, [decidedOn, decidedBy]: When) {
  return { decidedOn, decidedBy };
}

/** A returned claim is not decided yet: it comes back. */
function returned({ returns }: Claim, grounds: Grounds, [returnedOn, returnedBy]: When) {
  const { decisionCategory, decisionReason: reason } = grounds;
  const category = must(decisionCategory, 'the kind of reason');
  const gone = { returnedOn, returnedBy, category, reason, amendedOn: null };
  return { decidedOn: null, decidedBy: null, returns: [...returns, gone] };
}
