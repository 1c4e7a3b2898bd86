import { id } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { messageMail } from './message-mail.ts';

const waiting = { placementId: id<'Placement'>('L1'), conversationId: id<'Conversation'>('M1') };

it.each([
  ['fi', 'Lue se Jatkopolussa'],
  ['sv', 'Läs det i Jatkopolku'],
] as const)('says in %s that a message waits, and of whom nothing', (language, said) => {
  const { subject, text, path } = messageMail({ ...waiting, language });
  expect(path).toBe('/placements/L1/conversations/M1');
  expect(text).toContain(said);
  expect(`${subject} ${text}`).not.toMatch(/L1|M1|\{\{/);
});
