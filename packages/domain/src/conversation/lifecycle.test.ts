import type { Lifecycle } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import {
  type ConversationEvent,
  type ConversationState,
  type Side,
  conversationLifecycle,
  conversationStates,
  conversationWaitsFor,
} from './lifecycle.ts';

const expected: Lifecycle<ConversationState, ConversationEvent> = {
  'with-county': {
    'county-write': 'with-provider',
    'provider-write': 'with-county',
    'county-close': 'done',
    'provider-close': null,
  },
  'with-provider': {
    'county-write': 'with-provider',
    'provider-write': 'with-county',
    'county-close': 'done',
    'provider-close': 'done',
  },
  done: {
    'county-write': 'with-provider',
    'provider-write': 'with-county',
    'county-close': null,
    'provider-close': null,
  },
};

const turns: Record<ConversationState, Side | undefined> = {
  'with-county': 'county',
  'with-provider': 'provider',
  done: undefined,
};

describe('the lifecycle of a conversation', () => {
  it.each(conversationStates)('%s', (state) => {
    expect(conversationLifecycle[state]).toStrictEqual(expected[state]);
    expect(conversationWaitsFor[state]).toBe(turns[state]);
  });
});
