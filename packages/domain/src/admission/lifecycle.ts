import type { Lifecycle } from '@jatkopolku/kernel';

export const applicationStates = [
  'draft',
  'submitted',
  'more-asked',
  'approved',
  'rejected',
  'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];
export type ApplicationEvent = 'amend' | 'submit' | 'ask' | 'approve' | 'reject' | 'withdraw';

type Row = { readonly [E in ApplicationEvent]: ApplicationState | null };

const nothing: Row = {
  amend: null,
  submit: null,
  ask: null,
  approve: null,
  reject: null,
  withdraw: null,
};

/** A provider's application: its own until it is sent, and again while more is asked. */
export const applicationLifecycle: Lifecycle<ApplicationState, ApplicationEvent> = {
  draft: { ...nothing, amend: 'draft', submit: 'submitted', withdraw: 'withdrawn' },
  submitted: {
    ...nothing,
    ask: 'more-asked',
    approve: 'approved',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  'more-asked': {
    ...nothing,
    amend: 'more-asked',
    submit: 'submitted',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  approved: nothing,
  rejected: nothing,
  withdrawn: nothing,
};

/** Whether the application keeps its provider from making another one for the same framework. */
export const isOpenApplication: Record<ApplicationState, boolean> = {
  draft: true,
  submitted: true,
  'more-asked': true,
  approved: false,
  rejected: false,
  withdrawn: false,
};
