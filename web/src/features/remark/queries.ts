import type { Sheet } from '@jatkopolku/domain/attendance';
import type { Objection } from '@jatkopolku/domain/objection';
import type { Claim } from '@jatkopolku/domain/outcome';

import type { Answer } from '../../api/operation-names.ts';
import { useRead } from '../../queries/use-read.ts';

export type Turn = Answer<'listSheetRemarks'>['items'][number];

/** Addresses of files are good for five minutes: they are asked for again before that. */
const ADDRESSES_KEPT_MS = 4 * 60_000;
const kept = { staleTime: ADDRESSES_KEPT_MS, refetchInterval: ADDRESSES_KEPT_MS };

type Remarked = Pick<Sheet, 'providerId' | 'month' | 'clientId' | 'placementId'>;

/** What was asked and answered about a month sheet. */
export function useSheetRemarks({ providerId, month, clientId, placementId }: Remarked) {
  const params = { providerId, month, clientId, placementId };
  return useRead('listSheetRemarks', { params }, kept);
}

/** What was asked and answered about a claim. */
export function useClaimRemarks({ claimId }: Pick<Claim, 'claimId'>) {
  return useRead('listClaimRemarks', { params: { claimId } }, kept);
}

/** What was written in a conversation about a placement. */
export function useConversationRemarks(params: {
  readonly placementId: string;
  readonly conversationId: string;
}) {
  return useRead('listConversationRemarks', { params }, kept);
}

/** What both sides wrote of an objection. */
export function useObjectionRemarks({
  claimId,
  decisionNo,
}: Pick<Objection, 'claimId' | 'decisionNo'>) {
  const params = { claimId, decisionNo: String(decisionNo) };
  return useRead('listObjectionRemarks', { params }, kept);
}
