import { readdir } from 'node:fs/promises';
import { type Socket, connect } from 'node:net';
import { join } from 'node:path';

import type { UploadAddress } from '@jatkopolku/application';
import { type Clock, type Instant, clockAt, localDate } from '@jatkopolku/kernel';
import { makeFile } from '@jatkopolku/testing/builders';
import { type TestFiles, openTestFiles, samples, announcedOf } from '@jatkopolku/testing/files';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { makeFileRoutes } from './files.ts';
import { type RunningServer, startServer } from './server.ts';
import { readSettings } from './settings.ts';

const START = '2026-03-02T10:00:00.000Z';
let now = START;
const clock: Clock = { ...clockAt(localDate('2026-03-02')), now: () => now as Instant };
const file = makeFile({ ...announcedOf(samples.pdf), name: 'Työsopimus.pdf' });

let test: TestFiles;
let files: ReturnType<TestFiles['of']>;
let server: RunningServer;
/** How the last request to send something ended, also when the client had gone. */
let received: ReturnType<typeof files.receive>;
beforeAll(async () => {
  test = await openTestFiles();
  files = test.of('kymenlaakso', clock);
  const watched: typeof files = {
    ...files,
    receive: (request) => (received = files.receive(request)),
  };
  const app = new Hono().route('/files', makeFileRoutes(watched));
  server = await startServer(app, readSettings({}, { PORT: '0' }));
});
beforeEach(async () => {
  now = START;
  await files.discard(file);
});
afterAll(async () => {
  await server.close();
  await test.close();
});

function send({ url, method, headers }: UploadAddress, body: Uint8Array): Promise<Response> {
  return fetch(new URL(url, server.address), { method, headers, body: Buffer.from(body) });
}

const get = (url: string, init: RequestInit = {}) => fetch(new URL(url, server.address), init);

async function refusal(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const { status, code } = (await response.json()) as { status: number; code: string };
  expect(status).toBe(response.status);
  return [status, code];
}

const kept = () =>
  Promise.all(['incoming', 'quarantine'].map((name) => namesIn(join('kymenlaakso', name))));

const namesIn = (name: string) => readdir(join(test.folder, name)).catch(() => []);

describe('a file over HTTP', () => {
  it('is looked at in the browser where that is asked for', async () => {
    await send(await files.uploadAddress(file), samples.pdf);
    await files.release(file);
    const answer = await get((await files.shownAddress(file)).url);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; filename=/),
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it('goes up, is released, and comes down as it was, to be saved and not shown', async () => {
    const sent = await send(await files.uploadAddress(file), samples.pdf);
    expect(sent.status).toBe(200);
    expect(await sent.text()).toBe('');
    const { url } = await files.downloadAddress(file);
    expect(await refusal(await get(url))).toEqual([404, 'not-found']);
    await files.release(file);
    const answer = await get(url);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.pdf);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.sizeBytes),
      'content-disposition': `attachment; filename="Ty_sopimus.pdf"; filename*=UTF-8''Ty%C3%B6sopimus.pdf`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('of ten megabytes goes up and down', async () => {
    const content = Buffer.alloc(10 * 1024 * 1024, 'a');
    const large = makeFile({ fileId: 'large', ...announcedOf(content) });
    expect((await send(await files.uploadAddress(large), content)).status).toBe(200);
    await files.release(large);
    const answer = await get((await files.downloadAddress(large)).url);
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
  });

  it.each<[string, Uint8Array, string]>([
    ['longer', Buffer.concat([samples.pdf, Buffer.from('.')]), 'file-size-mismatch'],
    ['far longer', Buffer.alloc(30 * 1024 * 1024), 'file-size-mismatch'],
    ['empty', Buffer.alloc(0), 'file-size-mismatch'],
    ['other bytes', Buffer.alloc(samples.pdf.byteLength, 'x'), 'file-hash-mismatch'],
  ])('is refused when it is %s, and nothing of it is kept', async (_name, body, code) => {
    const answer = await send(await files.uploadAddress(file), body);
    expect(await refusal(answer)).toEqual([422, code]);
    expect(await kept()).toEqual([[], []]);
  });

  it('is refused with another type', async () => {
    const address = await files.uploadAddress(file);
    const headers = { 'Content-Type': 'text/html' };
    const answer = await send({ ...address, headers }, samples.pdf);
    expect(await refusal(answer)).toEqual([422, 'file-type-mismatch']);
  });

  it.each<[string, (url: string) => string]>([
    ['signature', (url) => url.replace(/.{4}$/, 'beef')],
    ['region', (url) => url.replace('kymenlaakso', 'satakunta')],
    ['name', (url) => url.replace('/F1?', '/F2?')],
    ['path', (url) => url.replace('/quarantine/F1', '/quarantine/..%2F..%2Fkeys.json')],
    ['path with dots', (url) => url.replace('/quarantine/F1', '/quarantine/../released/F1')],
    ['path with an encoded dot', (url) => url.replace('/quarantine/', '/%2e%2e/')],
    ['length', (url) => url.replace(/length=\d+/, 'length=1')],
    ['end', (url) => url.replace('expires=2026', 'expires=2036')],
    ['query, all of it', (url) => url.replace(/\?.*/, '')],
  ])('is refused at an address with another %s', async (_name, change) => {
    const address = await files.uploadAddress(file);
    const answer = await send({ ...address, url: change(address.url) }, samples.pdf);
    expect(await refusal(answer)).toEqual([403, 'address-invalid']);
    expect(await kept()).toEqual([[], []]);
  });

  it.each(['GET', 'POST', 'DELETE', 'PATCH'])('is not sent by %s', async (method) => {
    const { url, headers } = await files.uploadAddress(file);
    const body = method === 'GET' ? {} : { body: samples.pdf };
    const answer = await get(url, { method, headers, ...body });
    expect(await refusal(answer)).toEqual([403, 'address-invalid']);
  });

  it('is refused when the address has expired, up and down, in the reader’s language', async () => {
    const upload = await files.uploadAddress(file);
    const { url } = await files.downloadAddress(file);
    now = '2026-03-02T10:05:00.000Z';
    expect(await refusal(await send(upload, samples.pdf))).toEqual([403, 'address-expired']);
    const answer = await get(url, { headers: { 'Accept-Language': 'sv' } });
    expect(await answer.json()).toMatchObject({
      code: 'address-expired',
      detail: 'Filens adress har gått ut: den gäller i fem minuter. Be om en ny.',
    });
  });

  it('of another region does not come down here', async () => {
    const elsewhere = test.of('satakunta', clock);
    const { url } = await elsewhere.downloadAddress(file);
    expect(await refusal(await get(url))).toEqual([403, 'address-invalid']);
  });

  it('comes with its beginning only to who asks for the address by HEAD: nobody', async () => {
    const { url } = await files.downloadAddress(file);
    expect((await get(url, { method: 'HEAD' })).status).toBe(403);
  });
});

describe('a body that is not what HTTP says of it', () => {
  /** Writes a request letter by letter, and reads whatever comes back until the line is closed. */
  async function converse(headers: Record<string, string>, write: (socket: Socket) => void) {
    const { url } = await files.uploadAddress(file);
    const { hostname, port, host } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    const fields = Object.entries({ Host: host, Connection: 'close', ...headers });
    const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.write(`PUT ${url} HTTP/1.1\r\n${lines}\r\n`);
    write(socket);
    const chunks = await socket.toArray().catch(() => []);
    return Buffer.concat(chunks).toString();
  }
  const type = { 'Content-Type': 'application/pdf' };
  const size = samples.pdf.byteLength;

  it('broken off is not kept', async () => {
    const headers = { ...type, 'Content-Length': String(size) };
    const answer = await converse(headers, (socket) => socket.end(samples.pdf.subarray(0, 10)));
    expect(answer).not.toContain('200 OK');
    expect(await received).toEqual({
      ok: false,
      error: { code: 'file-size-mismatch', details: { expected: size, found: 10 } },
    });
    expect(await kept()).toEqual([[], []]);
  });

  it('in chunks without a length is refused, as a bucket does', async () => {
    const chunk = `${size.toString(16)}\r\n${samples.pdf.toString()}\r\n0\r\n\r\n`;
    const answer = await converse({ ...type, 'Transfer-Encoding': 'chunked' }, (socket) =>
      socket.write(chunk),
    );
    expect(answer).toContain('422 Unprocessable');
    expect(answer).toContain('file-size-mismatch');
  });
});
