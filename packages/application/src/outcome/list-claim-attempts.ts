import type { ClaimAttempt, ClaimId } from '@jatkopolku/domain/outcome';
import { type Result, byText, success } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

/** An attempt, and what the region calls who made it; null for somebody it has no name of. */
export interface ShownAttempt {
  readonly attempt: ClaimAttempt;
  readonly byName: string | null;
}

/** What was tried and refused on the placement of a claim, in order. */
export async function listClaimAttempts(
  records: Records,
  claimId: ClaimId,
): Promise<Result<{ readonly items: ShownAttempt[] }, Refusal>> {
  const claim = await records.get('claim', { claimId });
  if (!claim) return refuse('not-found');
  const { placementId } = claim.record;
  const stored = await records.list('claimAttempt', { placementId });
  const attempts = stored
    .map(({ record }) => record)
    .toSorted((a, b) => byText(a.attemptedAt, b.attemptedAt) || byText(a.attemptId, b.attemptId));
  const items = await Promise.all(
    attempts.map(async (attempt) => ({
      attempt,
      byName: (await nameOf(records, attempt.by)) ?? null,
    })),
  );
  return success({ items });
}
