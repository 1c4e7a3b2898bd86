import { makeDispute } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { disputeMail } from './dispute-mail.ts';

it.each([
  ['fi', 'Lue vastaus Jatkopolussa', '1/2020'],
  ['sv', 'Läs svaret i Jatkopolku', '1/2020'],
] as const)('leads in %s to the answer, with the month alone', (language, said, month) => {
  const { subject, text, path } = disputeMail({ ...makeDispute(), language });
  expect(path).toBe('/statements/P1/2020-01');
  expect(text).toContain(said);
  expect(subject).toContain(month);
  expect(`${subject} ${text}`).not.toContain('{{');
});
