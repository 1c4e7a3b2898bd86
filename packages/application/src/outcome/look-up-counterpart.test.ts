import { makeRegister } from '@jatkopolku/testing/register';
import { expect, it } from 'vitest';

import { isCompanyBy, lookUpCounterpart } from './look-up-counterpart.ts';

const register = makeRegister({
  '9900047-2': { name: 'Example school', formCode: '42' },
  '9900050-1': { name: 'Example company', formCode: '16' },
});

it.each([
  ['9900047-2', { outcome: 'found', name: 'Example school', isCompany: false }],
  [' 9900050-1 ', { outcome: 'found', name: 'Example company', isCompany: true }],
  ['9900003-4', { outcome: 'not-found', name: null, isCompany: null }],
])('%s is looked up', async (written, value) => {
  expect(await lookUpCounterpart(register, written.trim())).toEqual({ ok: true, value });
  const path = { counterpartBusinessId: written.trim() };
  expect(await isCompanyBy(register, path)).toBe(value.isCompany);
});

it('what is no business id is said to be none, and keeps nobody from filing', async () => {
  const looked = await lookUpCounterpart(register, '9900047-3');
  expect(looked).toMatchObject({ error: [{ code: 'invalid-business-id' }] });
  expect(await isCompanyBy(register, { counterpartBusinessId: '9900047-3' })).toBeNull();
});
