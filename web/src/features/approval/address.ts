import { type ApprovalType, approvalTypes } from '@jatkopolku/domain/approval';
import { type ProviderId, providerIdSchema } from '@jatkopolku/domain/provider';

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
export function readApprovalsAddress(address: Readonly<Record<string, unknown>>): ApprovalsAddress {
  const type = approvalTypes.find((one) => one === address['type']);
  const state = shownStates.find((one) => one === address['state']);
  const provider = providerIdSchema.safeParse(address['provider']).data;
  return {
    ...(type && { type }),
    ...(provider !== undefined && { provider }),
    ...(state && { state }),
    ...(address['late'] === true && { late: true }),
  };
}
