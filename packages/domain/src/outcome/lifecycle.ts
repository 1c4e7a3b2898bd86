import type { Lifecycle } from '@jatkopolku/kernel';

/** `on a statement`, `invoiced` and `paid` follow from the settlement; they are not kept twice. */
export const claimStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'rejected',
  'withdrawn',
  'clawed-back',
] as const;
export type ClaimState = (typeof claimStates)[number];
export type ClaimEvent = 'submit' | 'return' | 'approve' | 'reject' | 'withdraw' | 'claw-back';

type Row = { readonly [E in ClaimEvent]: ClaimState | null };

const nothing: Row = {
  submit: null,
  return: null,
  approve: null,
  reject: null,
  withdraw: null,
  'claw-back': null,
};

export const claimLifecycle: Lifecycle<ClaimState, ClaimEvent> = {
  draft: { ...nothing, submit: 'submitted', withdraw: 'withdrawn' },
  submitted: {
    ...nothing,
    return: 'returned',
    approve: 'approved',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  returned: { ...nothing, submit: 'submitted', withdraw: 'withdrawn' },
  approved: { ...nothing, 'claw-back': 'clawed-back' },
  rejected: nothing,
  withdrawn: nothing,
  'clawed-back': nothing,
};

/** Whether a claim in the state keeps others of the same placement, or client and start, from being filed. */
export const holdsItsPlace: Record<ClaimState, boolean> = {
  draft: false,
  submitted: true,
  returned: true,
  approved: true,
  rejected: false,
  withdrawn: false,
  'clawed-back': true,
};
