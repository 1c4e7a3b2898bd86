import { expect, it } from 'vitest';

import { parseConfig } from './config.ts';

const told = { issuer: 'https://id.example', clientId: 'web' };

it('is what the server tells, with whom one may be where it tells that', () => {
  const membership = { region: 'kymenlaakso', provider: 'P', roles: ['provider-worker'] };
  const maija = { username: 'maija', name: 'Maija Mäkinen', memberships: [membership] };
  expect(parseConfig(told)).toEqual({ ...told, demoUsers: [] });
  expect(parseConfig({ ...told, demoUsers: [maija] })).toEqual({ ...told, demoUsers: [maija] });
});

it('fills what a demo person lacks with nothing', () => {
  const onni = { username: 'onni', name: 'Onni Ojala' };
  const told2 = {
    ...told,
    demoUsers: [onni, { ...onni, memberships: [{ region: 'r', provider: null }] }],
  };
  expect(parseConfig(told2)?.demoUsers).toEqual([
    { ...onni, memberships: [] },
    { ...onni, memberships: [{ region: 'r', provider: '', roles: [] }] },
  ]);
});

it.each([null, [], 'text', {}, { ...told, issuer: '' }, { ...told, clientId: 7 }])(
  'is nothing when %j is told',
  (json) => {
    expect(parseConfig(json)).toBeUndefined();
  },
);
