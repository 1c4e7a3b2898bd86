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
export const isOpenApplication: Readonly<Record<ApplicationState, boolean>> = {
  draft: true,
  submitted: true,
  'more-asked': true,
  approved: false,
  rejected: false,
  withdrawn: false,
};

/** Whose turn it is with an application in the state; nobody's before it is sent, nor after it is decided. */
export const applicationWaitsFor: Readonly<
  Record<ApplicationState, 'county' | 'provider' | undefined>
> = {
  draft: undefined,
  submitted: 'county',
  'more-asked': 'provider',
  approved: undefined,
  rejected: undefined,
  withdrawn: undefined,
};

/** Whether the application was sent and is still to be decided, be it the county's turn or not. */
export const awaitsDecision: Readonly<Record<ApplicationState, boolean>> = {
  draft: false,
  submitted: true,
  'more-asked': true,
  approved: false,
  rejected: false,
  withdrawn: false,
};

/** Whether the application has made agreements: its provider is admitted to its lots. */
export const admitsProvider: Readonly<Record<ApplicationState, boolean>> = {
  draft: false,
  submitted: false,
  'more-asked': false,
  approved: true,
  rejected: false,
  withdrawn: false,
};
