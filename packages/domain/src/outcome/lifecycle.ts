import type { Milestone } from '@jatkopolku/domain/framework';
import type { Lifecycle } from '@jatkopolku/kernel';

/** `on a statement`, `invoiced` and `paid` follow from the settlement; they are not kept twice. */
export const claimStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'second-submitted',
  'second-returned',
  'rejected',
  'withdrawn',
  'clawed-back',
] as const;
export type ClaimState = (typeof claimStates)[number];
export type ClaimEvent =
  | 'submit'
  | 'submit-second'
  | 'take-back'
  | 'return'
  | 'approve'
  | 'reject'
  | 'reopen'
  | 'withdraw'
  | 'claw-back';

type Row = { readonly [E in ClaimEvent]: ClaimState | null };

const nothing: Row = {
  submit: null,
  'submit-second': null,
  'take-back': null,
  return: null,
  approve: null,
  reject: null,
  reopen: null,
  withdraw: null,
  'claw-back': null,
};

export const claimLifecycle: Lifecycle<ClaimState, ClaimEvent> = {
  draft: { ...nothing, submit: 'submitted', withdraw: 'withdrawn' },
  submitted: {
    ...nothing,
    'take-back': 'draft',
    return: 'returned',
    approve: 'approved',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  returned: { ...nothing, submit: 'submitted', withdraw: 'withdrawn' },
  approved: {
    ...nothing,
    'submit-second': 'second-submitted',
    // An objection to the rejection of the second part was upheld.
    reopen: 'second-submitted',
    'claw-back': 'clawed-back',
  },
  // The first part is paid whatever becomes of the second.
  'second-submitted': {
    ...nothing,
    'take-back': 'approved',
    return: 'second-returned',
    approve: 'approved',
    reject: 'approved',
    'claw-back': 'clawed-back',
  },
  'second-returned': {
    ...nothing,
    'submit-second': 'second-submitted',
    'claw-back': 'clawed-back',
  },
  // An objection to the decision was upheld: it is decided again.
  rejected: { ...nothing, reopen: 'submitted' },
  withdrawn: nothing,
  'clawed-back': nothing,
};

/** Whether a claim in the state keeps others of the same placement, or client and start, from being filed. */
export const holdsItsPlace: Readonly<Record<ClaimState, boolean>> = {
  draft: false,
  submitted: true,
  returned: true,
  approved: true,
  'second-submitted': true,
  'second-returned': true,
  rejected: false,
  withdrawn: false,
  'clawed-back': true,
};

/** Whose turn it is with a claim in the state: the provider's with one that was taken back; nobody's after it is decided. */
export const claimWaitsFor: Readonly<Record<ClaimState, 'county' | 'provider' | undefined>> = {
  draft: 'provider',
  submitted: 'county',
  returned: 'provider',
  approved: undefined,
  'second-submitted': 'county',
  'second-returned': 'provider',
  rejected: undefined,
  withdrawn: undefined,
  'clawed-back': undefined,
};

const milestones: Readonly<Record<ClaimState, Milestone>> = {
  draft: 'start',
  submitted: 'start',
  returned: 'start',
  approved: 'start',
  'second-submitted': 'lasting',
  'second-returned': 'lasting',
  rejected: 'start',
  withdrawn: 'start',
  'clawed-back': 'start',
};

/** What is being claimed, or decided, of a claim in the state. */
export function milestoneOf(state: ClaimState): Milestone {
  return milestones[state];
}
