import { expect, it } from 'vitest';

import { parseConfig } from './config.ts';

const told = { issuer: 'http://127.0.0.1:3000/oidc', clientId: 'web', audience: 'urn:api' };
const maija = { username: 'maija', name: 'Maija', role: 'finance', region: 'R', provider: null };

it('is read with the people one may be, if there are any', () => {
  expect(parseConfig(told)).toEqual({ ...told, demoUsers: [] });
  expect(parseConfig({ ...told, demoUsers: [maija] })).toEqual({
    ...told,
    demoUsers: [{ ...maija, provider: '' }],
  });
});

it.each([undefined, null, 'a', [], {}, { ...told, issuer: '' }, { ...told, clientId: 7 }])(
  '%j is no configuration',
  (json) => {
    expect(parseConfig(json)).toBeUndefined();
  },
);
