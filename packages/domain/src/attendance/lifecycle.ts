import type { Lifecycle } from '@jatkopolku/kernel';

/** `settled` is no state: a statement names the sheet's version, and a later version is a correction. */
export const sheetStates = ['open', 'submitted', 'accepted'] as const;
export type SheetState = (typeof sheetStates)[number];
export type SheetEvent =
  | 'log'
  | 'submit'
  | 'take-back'
  | 'return'
  | 'accept'
  | 'correct'
  | 'decide-travel';

export const sheetLifecycle: Lifecycle<SheetState, SheetEvent> = {
  open: {
    log: 'open',
    submit: 'submitted',
    'take-back': null,
    return: null,
    accept: null,
    correct: null,
    'decide-travel': null,
  },
  submitted: {
    log: null,
    submit: null,
    'take-back': 'open',
    return: 'open',
    accept: 'accepted',
    correct: null,
    'decide-travel': 'submitted',
  },
  accepted: {
    log: null,
    submit: null,
    'take-back': null,
    return: null,
    accept: null,
    correct: 'accepted',
    'decide-travel': 'accepted',
  },
};

/** Whose turn it is with a sheet in the state; nobody's once it is accepted. */
export const sheetWaitsFor: Readonly<Record<SheetState, 'county' | 'provider' | undefined>> = {
  open: 'provider',
  submitted: 'county',
  accepted: undefined,
};

/** Whether a sheet in the state has left its provider. */
export const isSheetSent: Readonly<Record<SheetState, boolean>> = {
  open: false,
  submitted: true,
  accepted: true,
};
