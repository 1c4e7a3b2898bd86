import { type Claim, type ClaimEvent, type ClaimId, claimSteps } from '@jatkopolku/domain/outcome';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Seen, moveRecord } from '../change-record.ts';
import type { Made } from '../make-record.ts';
import type { EventType, Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { judgeAgain } from './file-claim.ts';

export interface ClaimDecision {
  readonly verdict: Extract<ClaimEvent, 'approve' | 'reject' | 'return'>;
  /** Compulsory when the claim is rejected or returned. */
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
  { verdict, reason }: ClaimDecision,
): Made<Claim> {
  const decisionReason = reason.trim();
  // A returned claim is not decided yet: it comes back.
  const decided =
    verdict === 'return'
      ? { decidedOn: null, decidedBy: null }
      : { decidedOn: today, decidedBy: seen.actor };
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps[verdict],
    event: eventTypes[verdict],
    ...seen,
    edit: async (claim, state) => {
      if (verdict !== 'approve' && decisionReason === '') return refuse('decision-reason-missing');
      const judged = verdict === 'approve' ? await judgeAgain(records, claim, claim) : success({});
      return judged.ok ? success({ ...claim, ...decided, decisionReason, state }) : judged;
    },
  });
}
