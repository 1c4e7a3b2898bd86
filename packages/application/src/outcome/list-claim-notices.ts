import type { ClaimId, ClaimNotice } from '@jatkopolku/domain/outcome';
import { type Result, success } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

/** The notices of the decisions on a claim, the first one first. */
export async function listClaimNotices(
  records: Records,
  { claimId }: { readonly claimId: ClaimId },
): Promise<Result<{ items: ClaimNotice[] }, Refusal>> {
  const [claim, notices] = await Promise.all([
    records.get('claim', { claimId }),
    records.list('claimNotice', { claimId }),
  ]);
  return claim ? success({ items: notices.map(({ record }) => record) }) : refuse('not-found');
}
