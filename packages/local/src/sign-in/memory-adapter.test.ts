import { type Instant, instantSchema } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { SIZE_MAX, memoryAdapter } from './memory-adapter.ts';

const HOUR = 3_600;
let now: Instant = instantSchema.parse('2021-04-30T06:00:00.000Z');
const adapters = () => {
  const make = memoryAdapter({ now: () => now });
  return { session: make('Session'), visit: make('Interaction'), token: make('RefreshToken') };
};

async function flood(adapter: ReturnType<typeof adapters>['visit'], count: number, payload = {}) {
  for (let n = 0; n < count; n += 1) await adapter.upsert(`flood-${n}`, payload, HOUR);
}

it('keeps who signed in, however many open the login page', async () => {
  const { session, visit } = adapters();
  await session.upsert('maija', { accountId: 'maija', uid: 'u1' }, HOUR);
  await flood(visit, SIZE_MAX + 1_000);
  expect(await visit.find('flood-0')).toBeUndefined();
  expect(await visit.find(`flood-${SIZE_MAX + 999}`)).toBeDefined();
  await flood(session, SIZE_MAX + 1_000);
  expect(await session.find('maija')).toMatchObject({ accountId: 'maija' });
  expect(await session.findByUid('u1')).toMatchObject({ accountId: 'maija' });
});

it('makes one visit a session when its person signs in', async () => {
  const { session } = adapters();
  await session.upsert('one', { uid: 'u1' }, HOUR);
  await session.upsert('one', { uid: 'u1', accountId: 'maija' }, HOUR);
  await flood(session, SIZE_MAX + 1);
  expect(await session.find('one')).toMatchObject({ accountId: 'maija' });
  await session.destroy('one');
  expect(await session.find('one')).toBeUndefined();
});

it('lets go of used tokens before one that is in use', async () => {
  const { session, token } = adapters();
  await session.upsert('maija', { accountId: 'maija' }, HOUR);
  for (let n = 0; n < SIZE_MAX; n += 1) {
    await token.upsert(`used-${n}`, { grantId: 'g' }, HOUR);
    await token.consume(`used-${n}`);
  }
  await token.upsert('fresh', { grantId: 'g' }, HOUR);
  expect(await session.find('maija')).toBeDefined();
  await token.revokeByGrantId('g');
  expect(await token.find('fresh')).toBeUndefined();
});

it('forgets what has expired', async () => {
  const { session } = adapters();
  await session.upsert('maija', { accountId: 'maija' }, HOUR);
  now = instantSchema.parse('2021-04-30T07:00:00.000Z');
  expect(await session.find('maija')).toBeUndefined();
});
