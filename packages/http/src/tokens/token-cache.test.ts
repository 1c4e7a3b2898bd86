import { expect, it } from 'vitest';

import { tokenCache } from './token-cache.ts';

const proved = { identity: { userId: 'person-1', name: '', mandates: [] }, expiresAt: 10_000 };

it('forgets the oldest token when a thousand newer ones are known', () => {
  const cache = tokenCache();
  for (let n = 0; n <= 1_000; n += 1) cache.keep(`token-${n}`, proved, 0);
  expect(cache.find('token-0', 0)).toBeUndefined();
  expect(cache.find('token-1', 0)).toEqual(proved.identity);
  expect(cache.find('token-1000', 0)).toEqual(proved.identity);
});
