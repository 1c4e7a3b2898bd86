import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

export const commitmentStates = ['proposed', 'confirmed', 'dropped', 'annulled'] as const;
export type CommitmentState = (typeof commitmentStates)[number];
export type CommitmentEvent = 'confirm' | 'drop' | 'annul';

const nothing = { confirm: null, drop: null, annul: null } as const;

/** What is set aside counts once it is confirmed; more of it is another commitment beside it. */
export const commitmentLifecycle: Lifecycle<CommitmentState, CommitmentEvent> = {
  proposed: { ...nothing, confirm: 'confirmed', drop: 'dropped' },
  confirmed: { ...nothing, annul: 'annulled' },
  dropped: nothing,
  annulled: nothing,
};

/** Whether money is set aside by a commitment in this state. */
export const isSetAside: Readonly<Record<CommitmentState, boolean>> = {
  proposed: false,
  confirmed: true,
  dropped: false,
  annulled: false,
};

interface Proposed {
  readonly state: CommitmentState;
  readonly proposal: { readonly by: string };
}

/** Who proposes a commitment does not confirm it; they may take it back. */
export const commitmentSteps = stepsOf<CommitmentState, CommitmentEvent, Proposed>(
  commitmentLifecycle,
  { confirm: ({ proposal }) => [proposal.by] },
);
