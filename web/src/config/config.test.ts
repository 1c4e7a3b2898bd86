import { expect, it } from 'vitest';

import { parseConfig } from './config.ts';

const given = { issuer: 'https://id.example', clientId: 'web' };

it('is what the server sends, with whom one may be where it names them', () => {
  const membership = { region: 'kymenlaakso', provider: 'P', roles: ['provider-worker'] };
  const maija = { username: 'maija', name: 'Maija Mäkinen', memberships: [membership] };
  expect(parseConfig(given)).toEqual({ ...given, demoUsers: [] });
  expect(parseConfig({ ...given, demoUsers: [maija] })).toEqual({ ...given, demoUsers: [maija] });
});

it('fills what a demo person lacks with nothing', () => {
  const onni = { username: 'onni', name: 'Onni Ojala' };
  const several = {
    ...given,
    demoUsers: [onni, { ...onni, memberships: [{ region: 'r', provider: null }] }],
  };
  expect(parseConfig(several)?.demoUsers).toEqual([
    { ...onni, memberships: [] },
    { ...onni, memberships: [{ region: 'r', provider: '', roles: [] }] },
  ]);
});

it.each([null, [], 'text', {}, { ...given, issuer: '' }, { ...given, clientId: 7 }])(
  'is nothing when the server gives %j',
  (json) => {
    expect(parseConfig(json)).toBeUndefined();
  },
);
