import type { Lifecycle } from '@jatkopolku/kernel';

export const runStates = [
  'collecting',
  'previewed',
  'confirmed',
  'released',
  'reconciled',
] as const;
export type RunState = (typeof runStates)[number];
export type RunEvent = 'preview' | 'confirm' | 'release' | 'reconcile' | 'abandon';

export const runLifecycle: Lifecycle<RunState, RunEvent> = {
  collecting: {
    preview: 'previewed',
    confirm: null,
    release: null,
    reconcile: null,
    abandon: null,
  },
  previewed: {
    preview: 'previewed',
    confirm: 'confirmed',
    release: null,
    reconcile: null,
    abandon: 'collecting',
  },
  confirmed: { preview: null, confirm: null, release: 'released', reconcile: null, abandon: null },
  released: { preview: null, confirm: null, release: null, reconcile: 'reconciled', abandon: null },
  reconciled: { preview: null, confirm: null, release: null, reconcile: null, abandon: null },
};
