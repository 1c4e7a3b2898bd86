import type { Objection } from '@jatkopolku/domain/objection';
import type { ClaimId, ClaimNotice } from '@jatkopolku/domain/outcome';
import { type Result, success } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

export interface Decided {
  readonly notice: ClaimNotice;
  /** What its provider has against it; null where it objected to nothing. */
  readonly objection: Objection | null;
}

/** The decisions on a claim by their notices, the first one first, each with the objection to it. */
export async function listClaimNotices(
  records: Records,
  { claimId }: { readonly claimId: ClaimId },
): Promise<Result<{ items: Decided[] }, Refusal>> {
  const [claim, notices, objections] = await Promise.all([
    records.get('claim', { claimId }),
    records.list('claimNotice', { claimId }),
    records.list('objection', { claimId }),
  ]);
  if (!claim) return refuse('not-found');
  const byDecision = new Map(objections.map(({ record }) => [record.decisionNo, record]));
  const items = notices.map(({ record: notice }) => ({
    notice,
    objection: byDecision.get(notice.decisionNo) ?? null,
  }));
  return success({ items });
}
