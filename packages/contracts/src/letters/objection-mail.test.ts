import { id } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { objectionMail } from './objection-mail.ts';

const claimId = id<'Claim'>('K1');

it.each([
  ['asked', 'fi', 'Vastaa Jatkopolussa'],
  ['asked', 'sv', 'Svara i Jatkopolku'],
  ['decided', 'fi', 'Lue ratkaisu Jatkopolussa'],
  ['decided', 'sv', 'Läs avgörandet i Jatkopolku'],
] as const)('what was %s is said in %s, with the claim alone', (what, language, said) => {
  const { subject, text, path } = objectionMail({ what, claimId, language });
  expect(path).toBe('/claims/K1');
  expect(text).toContain(said);
  expect(`${subject} ${text}`).toContain('K1');
  expect(`${subject} ${text}`).not.toContain('{{');
});
