import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeMemberships } from '@jatkopolku/application';
import { makeApiClient } from '@jatkopolku/contracts';
import {
  type Actor,
  type Example,
  type Send,
  firstPeople,
  importedClaim,
  play,
  steady,
  story,
} from '@jatkopolku/contracts/examples';
import { grantSchema, identitySchema } from '@jatkopolku/domain/access';
import { allGroups, makeApp } from '@jatkopolku/http';
import { systemClock } from '@jatkopolku/kernel';

import { type OpenRegion, openRegion } from '../open-region.ts';
import { makeServerApp, startServer } from '../server.ts';
import { readSettings } from '../settings.ts';

/** Plays the story of the examples through a server of its own, on a region that holds nothing yet. */
export async function recordExamples(): Promise<Example[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-examples-'));
  const flags = { data: join(folder, 'data.db'), region: 'esimerkki', today: '2021-04-06' };
  const settings = readSettings(flags, { ...process.env, PORT: '0' });
  const region = await openRegion(settings);
  await giveFirstRoles(region);
  await bringClaim(region);
  const site = { answer: () => undefined };
  const served = { regions: [region], site, api: apiOf(region) };
  const server = await startServer(makeServerApp(served), settings);
  const clientOf = (actor: Actor) => Promise.resolve(clientFor(actor, server.address));
  try {
    return steady(await play(story, { clientOf, send: sendTo(server.address) }));
  } finally {
    await server.close();
    await region.close();
    await rm(folder, { recursive: true });
  }
}

/** Somebody has to hold the first roles: the one who gives all others. */
async function giveFirstRoles({ records }: OpenRegion): Promise<void> {
  for (const { userId, role, providerId } of firstPeople) {
    const given = { grantId: `first-${role}`, userId, name: userId, role, providerId };
    const at = { state: 'active', grantedBy: 'system', grantedAt: systemClock.now() };
    const record = grantSchema.parse({ ...given, ...at, confirmedBy: null, delegation: null });
    await records.commit([{ kind: 'grant', record }], { event: 'role-granted', actor: 'system' });
  }
}

/** A claim that an import has brought: no operation of the API imports. */
async function bringClaim({ records }: OpenRegion): Promise<void> {
  const actor = importedClaim.submittedBy;
  await records.commit([{ kind: 'claim', record: importedClaim }], { event: 'imported', actor });
}

/** How people prove who they are has tests of its own: here a token is the name that it proves. */
function authenticate(token: string) {
  return Promise.resolve(
    identitySchema.safeParse({ userId: token, name: token, mandates: [] }).data,
  );
}

function apiOf(region: OpenRegion) {
  return makeApp({
    version: 'local',
    now: systemClock.now,
    log: (_code, _fields, error) => {
      throw error;
    },
    routes: allGroups({
      authenticate,
      memberships: makeMemberships([region], systemClock.now),
      openRegion: () => region,
      regionIds: [region.regionId],
    }),
  });
}

function clientFor({ userId }: Actor, address: string) {
  return makeApiClient({
    origin: address.replace(/\/$/, ''),
    language: 'en',
    token: () => userId,
    fetch: (url, request) => fetch(url, request),
  });
}

/** Addresses of the local server are written relative to its own. */
function sendTo(address: string): Send {
  return async ({ url, ...request }, content) => {
    const answer = await fetch(new URL(url, address), { ...request, body: content });
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  };
}
