import type { Answer } from '../../api/operation-names.ts';
import { useRead } from '../../queries/use-read.ts';

export type Decided = Answer<'listClaimNotices'>['items'][number];
export type ClaimNotice = Decided['notice'];
export type HeldObjection = Answer<'readObjection'>;

/** What names an objection, as the API asks for it. */
export function objectionParams({
  claimId,
  decisionNo,
}: Pick<ClaimNotice, 'claimId' | 'decisionNo'>) {
  return { claimId, decisionNo: String(decisionNo) };
}

/** The decisions on a claim, each with the objection to it. */
export function useDecisions({ claimId }: Pick<ClaimNotice, 'claimId'>) {
  return useRead('listClaimNotices', { params: { claimId } });
}
