import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

export const proposalStates = ['open', 'accepted', 'amended', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];
export type ProposalEvent = 'accept' | 'amend' | 'decline' | 'withdraw';

const answered = { accept: null, amend: null, decline: null, withdraw: null };

/** The case worker answers once, or the provider withdraws it first; who wants something else then proposes again. */
export const proposalLifecycle: Lifecycle<ProposalState, ProposalEvent> = {
  open: { accept: 'accepted', amend: 'amended', decline: 'declined', withdraw: 'withdrawn' },
  accepted: answered,
  amended: answered,
  declined: answered,
  withdrawn: answered,
};

export const proposalSteps = stepsOf(proposalLifecycle);
