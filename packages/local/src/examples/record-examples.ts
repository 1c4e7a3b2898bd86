import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeApiClient } from '@jatkopolku/contracts';
import {
  type Actor,
  type Example,
  type Send,
  play,
  steady,
  story,
} from '@jatkopolku/contracts/examples';

import { developmentToken } from '../development-token.ts';
import { type Settings, readSettings } from '../settings.ts';
import { startLocal } from '../start-local.ts';

/** Plays the story of the examples through a server of its own, on a region that holds nothing yet. */
export async function recordExamples(): Promise<Example[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-examples-'));
  const flags = { data: join(folder, 'data.db'), region: 'esimerkki', today: '2021-04-01' };
  const settings = readSettings(flags, { ...process.env, PORT: '0' });
  const local = await startLocal(settings, () => {});
  try {
    const clients = (actor: Actor) => clientOf(actor, settings, local.address);
    return steady(await play(story, { clientOf: clients, send: sendTo(local.address) }));
  } finally {
    await local.close();
    await rm(folder, { recursive: true });
  }
}

async function clientOf({ role, providerId }: Actor, settings: Settings, address: string) {
  const provider = providerId ?? undefined;
  const token = await developmentToken(settings, { role, user: `example-${role}`, provider });
  return makeApiClient({
    origin: address.replace(/\/$/, ''),
    language: 'en',
    token: () => token,
    fetch: (url, request) => fetch(url, request),
  });
}

/** Addresses of the local server are told against its own. */
function sendTo(address: string): Send {
  return async ({ url, ...request }, content) => {
    const answer = await fetch(new URL(url, address), { ...request, body: content });
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  };
}
