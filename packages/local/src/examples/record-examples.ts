import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeApiClient } from '@jatkopolku/contracts';
import { type Actor, type Example, play, story } from '@jatkopolku/contracts/examples';

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
    return steady(await play(story, (actor) => clientOf(actor, settings, local.address)));
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

/** A sheet's days come from the table in no order. */
function inOrder(name: string, value: unknown): unknown {
  if (name !== 'days' || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The examples as they are at every recording: real moments are told as one. */
export function steady(examples: readonly Example[]): Example[] {
  const text = JSON.stringify(examples).replaceAll(
    /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g,
    '2021-04-01T09:00:00.000Z',
  );
  return JSON.parse(text, inOrder) as Example[];
}
