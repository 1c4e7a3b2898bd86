import { type ApprovalName, approvalKey } from '@jatkopolku/domain/approval';

import type { ApprovalsAddress } from '../../addresses/addresses.ts';

/** The place of an item in the queue, counted from 1; undefined for one that is not in it. */
export function placeIn(queue: readonly ApprovalName[], item: ApprovalName): number | undefined {
  const index = queue.findIndex((one) => approvalKey(one) === approvalKey(item));
  return index === -1 ? undefined : index + 1;
}

/** The item that follows another in the queue; the first one after an item that is not, or no longer, in it. */
export function nextAfter<Item extends ApprovalName>(
  queue: readonly Item[],
  item: ApprovalName,
): Item | undefined {
  return queue[placeIn(queue, item) ?? 0];
}

/** Where an item of the queue is opened; the part of the queue it was opened from stays in the address. */
export function approvalLink(item: ApprovalName, search: ApprovalsAddress) {
  if (item.type !== 'sheet') {
    const { claimId } = item;
    return { to: '/approvals/claims/$claimId', params: { claimId }, search } as const;
  }
  const { providerId, month, clientId, placementId } = item;
  const to = '/approvals/sheets/$providerId/$month/$clientId/$placementId';
  return { to, params: { providerId, month, clientId, placementId }, search } as const;
}
