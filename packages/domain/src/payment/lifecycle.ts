import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

/** A batch of payments, from its file to the bank's last word. */
export const batchStates = ['made', 'accepted', 'settled', 'refused'] as const;
export type BatchState = (typeof batchStates)[number];
export type BatchEvent = 'accept' | 'settle' | 'refuse';

/**
 * The bank takes a batch, or all of it comes back; it is settled once the bank has answered for each of its
 * payments. A payment may come back after that: it is owed again, and the batch stays settled.
 */
export const batchLifecycle: Lifecycle<BatchState, BatchEvent> = {
  made: { accept: 'accepted', settle: 'settled', refuse: 'refused' },
  accepted: { accept: 'accepted', settle: 'settled', refuse: 'refused' },
  settled: { accept: null, settle: 'settled', refuse: 'settled' },
  refused: { accept: null, settle: null, refuse: null },
};

/** Whether the bank still has to answer for some of its payments. */
export const isAwaited: Readonly<Record<BatchState, boolean>> = {
  made: true,
  accepted: true,
  settled: false,
  refused: false,
};

export const batchSteps = stepsOf(batchLifecycle);
