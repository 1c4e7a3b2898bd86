import type { Lifecycle } from '@jatkopolku/kernel';

export const objectionStates = ['open', 'asked', 'upheld', 'dismissed', 'withdrawn'] as const;
export type ObjectionState = (typeof objectionStates)[number];
export type ObjectionEvent = 'ask' | 'answer' | 'uphold' | 'dismiss' | 'withdraw';

const nothing = { ask: null, answer: null, uphold: null, dismiss: null, withdraw: null } as const;
const decided = { uphold: 'upheld', dismiss: 'dismissed' } as const;

/** One of which something is asked may be decided without the answer: a provider that is silent holds nobody up. */
export const objectionLifecycle: Lifecycle<ObjectionState, ObjectionEvent> = {
  open: { ...nothing, ...decided, ask: 'asked', withdraw: 'withdrawn' },
  asked: { ...nothing, ...decided, answer: 'open' },
  upheld: nothing,
  dismissed: nothing,
  withdrawn: nothing,
};

/** Whose turn it is with an objection in the state; nobody's after it is decided. */
export const objectionWaitsFor: Readonly<
  Record<ObjectionState, 'county' | 'provider' | undefined>
> = {
  open: 'county',
  asked: 'provider',
  upheld: undefined,
  dismissed: undefined,
  withdrawn: undefined,
};
