import type { ApprovalName, ApprovalType } from '@jatkopolku/domain/approval';
import type { ProviderId } from '@jatkopolku/domain/provider';

/** Addresses are read before a page is loaded: without the schemas, which come with the pages. */
const types = ['sheet', 'claim'] as const satisfies readonly ApprovalType[];
export const shownStates = ['clean', 'flagged'] as const;
type ShownState = (typeof shownStates)[number];

/** Which part of the queue is shown, as it stands in the address: of the list, and of each item opened from it. */
export interface ApprovalsAddress {
  readonly type?: ApprovalType;
  readonly provider?: ProviderId;
  readonly state?: ShownState;
  readonly late?: true;
}

/** Whatever in an address is not understood is left out. */
export function readApprovalsAddress({
  type,
  provider,
  state,
  late,
}: Readonly<Record<string, unknown>>): ApprovalsAddress {
  const known = types.find((one) => one === type);
  const shown = shownStates.find((one) => one === state);
  return {
    ...(known && { type: known }),
    ...(typeof provider === 'string' && provider !== '' && { provider: provider as ProviderId }),
    ...(shown && { state: shown }),
    ...(late === true && { late }),
  };
}

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
