import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type FileRecord } from '@jatkopolku/domain/file';
import { type Clock, type Instant, clockAt, localDate } from '@jatkopolku/kernel';
import { makeFile } from '@jatkopolku/testing/builders';
import {
  type TestFiles,
  openTestFiles,
  samples,
  announcedOf,
  uploadRequest,
} from '@jatkopolku/testing/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let test: TestFiles;
beforeAll(async () => {
  test = await openTestFiles();
});
afterAll(() => test.close());

const file = makeFile({ ...announcedOf(samples.pdf), name: 'Työ & toimi.pdf' });
const done = { ok: true, value: undefined };
const refused = (code: string, details?: object) => ({
  ok: false,
  error: { code, ...(details && { details }) },
});

/** A clock that stays where it is set. */
function standing(at: string): Clock & { set: (at: string) => void } {
  let now = at;
  return {
    ...clockAt(localDate('2026-03-02')),
    now: () => now as Instant,
    set: (later) => {
      now = later;
    },
  };
}

function regionAt(regionId: string, clock = standing('2026-03-02T10:00:00.000Z')) {
  const files = test.of(regionId, clock);
  const send = async (body: Uint8Array, of: FileRecord = file) =>
    files.receive(uploadRequest(await files.uploadAddress(of), body));
  const path = (...parts: string[]) => join(test.folder, regionId, ...parts);
  return { files, clock, send, path };
}

describe('an upload address of the folder', () => {
  it('takes the announced content, readable by its owner only, and again', async () => {
    const { send, path } = regionAt('takes');
    expect(await send(samples.pdf)).toEqual(done);
    expect(await send(samples.pdf)).toEqual(done);
    expect(await readFile(path('quarantine', 'F1'))).toEqual(samples.pdf);
    expect((await stat(path('quarantine', 'F1'))).mode & 0o777).toBe(0o600);
    expect((await stat(path('quarantine'))).mode & 0o777).toBe(0o700);
    expect(await readdir(path('incoming'))).toEqual([]);
  });

  const size = samples.pdf.byteLength;
  it.each<[string, Uint8Array, object]>([
    [
      'a longer body',
      Buffer.concat([samples.pdf, Buffer.from(' ')]),
      refused('file-size-mismatch', { expected: size, found: String(size + 1) }),
    ],
    [
      'an empty body',
      Buffer.alloc(0),
      refused('file-size-mismatch', { expected: size, found: '0' }),
    ],
    ['another body of the same length', Buffer.alloc(size, 'x'), refused('file-hash-mismatch')],
  ])('refuses %s and keeps nothing', async (_name, body, expected) => {
    const { send, path } = regionAt('refuses');
    expect(await send(body)).toEqual(expected);
    expect(await readdir(path('quarantine')).catch(() => [])).toEqual([]);
    expect(await readdir(path('incoming')).catch(() => [])).toEqual([]);
  });

  it.each([
    ['longer', Buffer.concat([samples.pdf, Buffer.alloc(100)]), size + 100],
    ['shorter', samples.pdf.subarray(0, 5), 5],
  ])('is not fooled by an announced length when the body is %s', async (_name, body, found) => {
    const { files, path } = regionAt('fooled');
    const address = await files.uploadAddress(file);
    const headers = { ...address.headers, 'Content-Length': String(size) };
    const request = uploadRequest({ ...address, headers }, body);
    expect(await files.receive(request)).toEqual(
      refused('file-size-mismatch', { expected: size, found }),
    );
    expect(await readdir(path('incoming'))).toEqual([]);
  });

  it('refuses another type, and none', async () => {
    const { files } = regionAt('types');
    const address = await files.uploadAddress(file);
    for (const type of ['text/html', 'application/pdf; charset=utf-8', '']) {
      const headers = { 'Content-Type': type };
      const request = uploadRequest({ ...address, headers }, samples.pdf);
      expect(await files.receive(request)).toEqual(
        refused('file-type-mismatch', { expected: 'application/pdf' }),
      );
    }
  });

  it('is good for five minutes', async () => {
    const { files, clock } = regionAt('minutes');
    const address = await files.uploadAddress(file);
    expect(address.expiresAt).toBe('2026-03-02T10:05:00.000Z');
    clock.set('2026-03-02T10:04:59.999Z');
    expect(await files.receive(uploadRequest(address, samples.pdf))).toEqual(done);
    clock.set('2026-03-02T10:05:00.000Z');
    expect(await files.receive(uploadRequest(address, samples.pdf))).toEqual(
      refused('address-expired'),
    );
  });

  it.each<[string, (url: string) => string]>([
    ['another file', (url) => url.replace('/F1?', '/F2?')],
    ['a path out of the folder', (url) => url.replace('/F1?', '/..%2F..%2Fkeys.json?')],
    ['the released place', (url) => url.replace('/quarantine/', '/released/')],
    ['another region', (url) => url.replace('/tampered/', '/satakunta/')],
    ['another length', (url) => url.replace(/length=\d+/, 'length=1')],
    ['another type', (url) => url.replace('type=application%2Fpdf', 'type=image%2Fpng')],
    ['another hash', (url) => url.replace(/sha256=[0-9a-f]/, 'sha256=g')],
    ['a later end', (url) => url.replace('expires=2026', 'expires=2036')],
    ['no end', (url) => url.replace(/&expires=[^&]+/, '')],
    ['a second end', (url) => `${url}&expires=2036-01-01T00%3A00%3A00.000Z`],
    ['something more', (url) => `${url}&more=1`],
    ['a changed signature', (url) => url.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['a longer signature', (url) => `${url}00`],
    ['no signature', (url) => url.replace(/&signature=.*/, '')],
  ])('changed to %s is good for nothing', async (_name, change) => {
    const { files } = regionAt('tampered');
    const address = await files.uploadAddress(file);
    const url = change(address.url);
    expect(url).not.toBe(address.url);
    expect(await files.receive(uploadRequest({ ...address, url }, samples.pdf))).toEqual(
      refused('address-invalid'),
    );
  });

  it('of another region on the same machine is good there only', async () => {
    const address = await regionAt('one').files.uploadAddress(file);
    expect(await regionAt('two').files.receive(uploadRequest(address, samples.pdf))).toEqual(
      refused('address-invalid'),
    );
  });

  it('is made for no name that could leave the folder', async () => {
    const { files } = regionAt('names');
    for (const fileId of ['../F1', 'a/b', '..', '']) {
      const named = { ...file, fileId: fileId as FileRecord['fileId'] };
      await expect(async () => files.uploadAddress(named)).rejects.toThrow();
      await expect(files.inspect(named)).rejects.toThrow();
    }
  });
});

describe('a download address of the folder', () => {
  const request = (url: string, method = 'GET') =>
    new Request(new URL(url, 'http://localhost'), { method });

  it('gives the released content with its name and type', async () => {
    const { files, send } = regionAt('gives');
    await send(samples.pdf);
    const { url } = await files.downloadAddress(file);
    expect(await files.open(request(url))).toEqual(refused('not-found'));
    await files.release(file);
    const opened = await files.open(request(url));
    if (!opened.ok) throw new Error(opened.error.code);
    const { stream, ...announced } = opened.value;
    const sizeBytes = samples.pdf.byteLength;
    expect(announced).toEqual({
      name: 'Työ & toimi.pdf',
      type: 'application/pdf',
      sizeBytes,
      use: 'saved',
    });
    expect(Buffer.concat(await stream.toArray())).toEqual(samples.pdf);
  });

  it('is good neither for another method, name, region nor for later', async () => {
    const { files, send, clock } = regionAt('neither');
    await send(samples.pdf);
    await files.release(file);
    const { url } = await files.downloadAddress(file);
    const invalid = refused('address-invalid');
    expect(await files.open(request(url, 'HEAD'))).toEqual(invalid);
    expect(await files.receive(request(url, 'PUT'))).toEqual(invalid);
    expect(await files.open(request(url.replace('toimi', 'virus')))).toEqual(invalid);
    expect(await files.open(request(url.replace('/neither/', '/gives/')))).toEqual(invalid);
    clock.set('2026-03-02T10:05:00.000Z');
    expect(await files.open(request(url))).toEqual(refused('address-expired'));
  });

  it('cannot be an upload address', async () => {
    const { files } = regionAt('cannot');
    const { url } = await files.uploadAddress(file);
    expect(await files.open(request(url, 'PUT'))).toEqual(refused('address-invalid'));
  });
});

describe('the content in the folder', () => {
  it('is recognised by its bytes, in quarantine or where a release was cut short', async () => {
    const { files, send } = regionAt('announced');
    expect(await files.inspect(file)).toBeUndefined();
    await send(samples.pdf);
    const announced = { ...announcedOf(samples.pdf), mediaType: 'application/pdf', faults: [] };
    expect(await files.inspect(file)).toEqual(announced);
    await files.release(file);
    expect(await files.inspect(file)).toEqual(announced);
  });

  it.each(Object.entries({ png: 'image/png', jpeg: 'image/jpeg', gif: null, html: null }))(
    'of a %s is %s, whatever its sender announced',
    async (sample, mediaType) => {
      const { files, send } = regionAt(`type-${sample}`);
      const content = samples[sample as keyof typeof samples];
      const announced = makeFile(announcedOf(content));
      await send(content, announced);
      expect(await files.inspect(announced)).toMatchObject({ mediaType });
    },
  );

  it('is released once or again, and not without having come', async () => {
    const { files, send, path } = regionAt('released');
    await expect(files.release(file)).rejects.toThrow();
    await send(samples.pdf);
    await files.release(file);
    await files.release(file);
    expect(await readdir(path('quarantine'))).toEqual([]);
    expect(await readFile(path('released', 'F1'))).toEqual(samples.pdf);
  });

  it('is gone when it is discarded, once or again', async () => {
    const { files, send } = regionAt('discarded');
    await send(samples.pdf);
    await files.discard(file);
    await files.discard(file);
    expect(await files.inspect(file)).toBeUndefined();
  });

  it('that nobody released for a day is removed; what was released stays', async () => {
    const now = Date.now();
    const clock = standing(new Date(now).toISOString());
    const { files, send, path } = regionAt('abandoned', clock);
    await files.removeAbandoned();
    await send(samples.pdf);
    await files.release(file);
    await send(samples.pdf);
    await writeFile(path('incoming', 'cut-short'), 'x');
    clock.set(new Date(now + 23 * 3_600_000).toISOString());
    await files.removeAbandoned();
    expect(await readdir(path('quarantine'))).toEqual(['F1']);
    clock.set(new Date(now + 25 * 3_600_000).toISOString());
    await files.removeAbandoned();
    expect(await readdir(path('quarantine'))).toEqual([]);
    expect(await readdir(path('incoming'))).toEqual([]);
    expect(await readdir(path('released'))).toEqual(['F1']);
  });
});
