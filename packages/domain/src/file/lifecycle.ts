import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

/** Awaited in quarantine until its content was checked; only a released file can be fetched. */
export const fileStates = ['awaited', 'released', 'refused'] as const;
export type FileState = (typeof fileStates)[number];
export type FileEvent = 'release' | 'refuse';

export const fileLifecycle: Lifecycle<FileState, FileEvent> = {
  awaited: { release: 'released', refuse: 'refused' },
  released: { release: null, refuse: null },
  refused: { release: null, refuse: null },
};

export const fileSteps = stepsOf(fileLifecycle);
