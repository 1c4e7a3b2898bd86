import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

export const conversationStates = ['with-county', 'with-provider', 'done'] as const;
export type ConversationState = (typeof conversationStates)[number];
export type ConversationEvent =
  | 'county-write'
  | 'provider-write'
  | 'county-close'
  | 'provider-close';

export type Side = 'county' | 'provider';

const writing = { 'county-write': 'with-provider', 'provider-write': 'with-county' } as const;

/** What one side writes waits for the other. The county may close at any time; a provider what waits for it. */
export const conversationLifecycle: Lifecycle<ConversationState, ConversationEvent> = {
  'with-county': { ...writing, 'county-close': 'done', 'provider-close': null },
  'with-provider': { ...writing, 'county-close': 'done', 'provider-close': 'done' },
  done: { ...writing, 'county-close': null, 'provider-close': null },
};

export const conversationSteps = stepsOf(conversationLifecycle);

/** Whose turn it is with a conversation in the state; nobody's when it is done. */
export const conversationWaitsFor: Readonly<Record<ConversationState, Side | undefined>> = {
  'with-county': 'county',
  'with-provider': 'provider',
  done: undefined,
};
