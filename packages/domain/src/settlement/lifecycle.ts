import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

/** A run is there once its head is confirmed; what comes before it is a {@link monthStage}, and books nothing. */
export const runStates = ['confirmed', 'released', 'reconciled'] as const;
export type RunState = (typeof runStates)[number];
export type RunEvent = 'release' | 'reconcile';

export const runLifecycle: Lifecycle<RunState, RunEvent> = {
  confirmed: { release: 'released', reconcile: null },
  released: { release: null, reconcile: 'reconciled' },
  reconciled: { release: null, reconcile: null },
};

/** Whether the run's money may go out. */
export const isReleased: Readonly<Record<RunState, boolean>> = {
  confirmed: false,
  released: true,
  reconciled: true,
};

/** What happens to a run: who booked it does not release it. */
export const runSteps = stepsOf(runLifecycle, {
  release: ({ bookedBy }: { readonly state: RunState; readonly bookedBy: string }) => [bookedBy],
});
