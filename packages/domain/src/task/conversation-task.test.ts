import { makeConversation } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { conversationTask } from './conversation-task.ts';

const concern = { kind: 'absences', about: '2020-03' } as const;

it.each([
  ['a message', makeConversation(), 'answer-message'],
  [
    'one that waits for the provider',
    makeConversation({ state: 'with-provider' }),
    'answer-message',
  ],
  ['a concern', makeConversation({ concern }), 'answer-concern'],
])('%s waits since its last turn', (_name, conversation, type) => {
  const since = '2020-03-02';
  expect(conversationTask(conversation)).toMatchObject({ type, since, conversationId: 'M1' });
});

it('nobody waits for what is done', () => {
  expect(conversationTask(makeConversation({ state: 'done' }))).toBeUndefined();
});
