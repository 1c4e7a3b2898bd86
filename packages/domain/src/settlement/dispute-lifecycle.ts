import type { Lifecycle } from '@jatkopolku/kernel';

export const disputeStates = ['open', 'upheld', 'rejected', 'withdrawn'] as const;
export type DisputeState = (typeof disputeStates)[number];
export type DisputeEvent = 'uphold' | 'reject' | 'withdraw';

const over = { uphold: null, reject: null, withdraw: null } as const;

/** What was upheld may still be rejected: where the facts turn out to be right, the line goes on as it is. */
export const disputeLifecycle: Lifecycle<DisputeState, DisputeEvent> = {
  open: { uphold: 'upheld', reject: 'rejected', withdraw: 'withdrawn' },
  upheld: { uphold: null, reject: 'rejected', withdraw: 'withdrawn' },
  rejected: over,
  withdrawn: over,
};

/** How long a dispute in the state holds its line; one that is over does not. */
export const disputeHolds: Readonly<
  Record<DisputeState, 'until-answered' | 'until-corrected' | undefined>
> = {
  open: 'until-answered',
  upheld: 'until-corrected',
  rejected: undefined,
  withdrawn: undefined,
};
