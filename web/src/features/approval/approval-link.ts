import type { ApprovalName } from '@jatkopolku/domain/approval';

import type { ApprovalsAddress } from './address.ts';

/** Where an item of the queue is opened; the part of the queue it was opened from stays in the address. */
export function approvalLink(item: ApprovalName, search: ApprovalsAddress) {
  if (item.type === 'claim') {
    const { claimId } = item;
    return { to: '/approvals/claims/$claimId', params: { claimId }, search } as const;
  }
  const { providerId, month, clientId, placementId } = item;
  const to = '/approvals/sheets/$providerId/$month/$clientId/$placementId';
  return { to, params: { providerId, month, clientId, placementId }, search } as const;
}
