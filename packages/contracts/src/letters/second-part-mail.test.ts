import { id, localDate } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { secondPartMail } from './second-part-mail.ts';

const due = { claimId: id<'Claim'>('K1'), claimBy: localDate('2020-08-30') };

it.each([
  ['fi', 'viimeistään 30.8.2020'],
  ['sv', 'senast 30.8.2020'],
] as const)('says in %s until when, with the claim alone', (language, said) => {
  const { subject, text, path } = secondPartMail({ ...due, language });
  expect(path).toBe('/claims/K1');
  expect(text).toContain(said);
  expect(`${subject} ${text}`).toContain('K1');
  expect(`${subject} ${text}`).not.toContain('{{');
});
