import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fileAddress, offerFile, releaseFile } from '@jatkopolku/application';
import { type Result, id } from '@jatkopolku/kernel';
import { samples, announcedOf } from '@jatkopolku/testing/files';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type OpenRegion, openRegion } from './open-region.ts';
import { type RunningServer, makeServerApp, startServer } from './server.ts';
import { readSettings } from './settings.ts';

let folder: string;
let region: OpenRegion;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-server-'));
  const settings = readSettings({ data: join(folder, 'data.db'), region: 'mine' }, { PORT: '0' });
  region = await openRegion(settings);
  const api = { fetch: () => new Response('the API') };
  server = await startServer(
    makeServerApp({ regions: [region], site: { answer: () => undefined }, api }),
    settings,
  );
});
afterAll(async () => {
  await server.close();
  await region.close();
  await rm(folder, { recursive: true });
});

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

it('takes a file at its address, and gives it out once it is released', async () => {
  const offer = { fileId: id<'File'>('F1'), name: 'Contract.pdf', mediaType: 'application/pdf' };
  const offered = await offerFile(
    region,
    { ...offer, ...announcedOf(samples.pdf) },
    { userId: 'worker', providerId: null },
  );
  const { upload } = valueOf(offered);
  if (!upload) throw new Error('the file is awaited');
  const { url, method, headers } = upload;
  const sent = await fetch(new URL(url, server.address), { method, headers, body: samples.pdf });
  expect(sent.status).toBe(200);
  valueOf(await releaseFile(region, { key: offer, version: 1, actor: 'worker' }));
  const address = valueOf(await fileAddress(region, offer.fileId));
  const fetched = await fetch(new URL(address.url, server.address));
  expect(Buffer.from(await fetched.arrayBuffer())).toEqual(samples.pdf);
});

it('leaves every other path to the API', async () => {
  expect(await (await fetch(new URL('api/v1/health', server.address))).text()).toBe('the API');
  expect((await fetch(new URL('files/mine/x', server.address))).status).toBe(403);
});

it('keeps a connection for longer than a busy server may come to read from it', async () => {
  const { headers } = await fetch(new URL('api/v1/health', server.address));
  expect(headers.get('keep-alive')).toBe('timeout=65');
});
