import { S3Client } from '@aws-sdk/client-s3';
import { type Clock, type Instant, clockAt, localDate } from '@jatkopolku/kernel';
import { type TestBucket, openTestBucket } from '@jatkopolku/testing/bucket';
import { makeFile } from '@jatkopolku/testing/builders';
import { samples, sha256Of, announcedOf } from '@jatkopolku/testing/files';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { s3Files } from './s3.ts';

let now = '2026-03-02T10:00:00.000Z' as Instant;
const clock: Clock = { ...clockAt(localDate('2026-03-02')), now: () => now };
const file = makeFile({ name: 'Työsopimus "A".pdf', ...announcedOf(samples.pdf) });
const buckets = { quarantine: 'sent', released: 'checked' };
const quarantined = '/sent/kymenlaakso/quarantine/F1';
const released = '/checked/kymenlaakso/released/F1';

let bucket: TestBucket;
let client: S3Client;
beforeEach(async () => {
  now = '2026-03-02T10:00:00.000Z' as Instant;
  bucket = await openTestBucket(clock);
  client = new S3Client({ ...bucket.client, maxAttempts: 1 });
});
afterEach(async () => {
  client.destroy();
  await bucket.close();
});

const files = () => s3Files({ buckets, regionId: 'kymenlaakso', clock, client });
const pdf = { content: samples.pdf, type: 'application/pdf' };

async function upload(body: Uint8Array, headers: Record<string, string> = {}) {
  const address = await files().uploadAddress(file);
  return fetch(address.url, {
    method: address.method,
    headers: { ...address.headers, ...headers },
    body: Buffer.from(body),
  });
}

describe('an upload address of the bucket', () => {
  it('names one object in quarantine, five minutes, and signs length, type and hash', async () => {
    const { url, method, headers, expiresAt } = await files().uploadAddress(file);
    const { pathname, searchParams } = new URL(url);
    expect(pathname).toBe(quarantined);
    expect(method).toBe('PUT');
    expect(searchParams.get('X-Amz-Expires')).toBe('300');
    expect(searchParams.get('X-Amz-Date')).toBe('20260302T100000Z');
    expect(expiresAt).toBe('2026-03-02T10:05:00.000Z');
    expect(searchParams.get('X-Amz-SignedHeaders')).toBe(
      'content-length;content-type;host;x-amz-checksum-sha256',
    );
    expect(headers).toEqual({
      'Content-Type': 'application/pdf',
      'x-amz-checksum-sha256': Buffer.from(sha256Of(samples.pdf), 'hex').toString('base64'),
    });
    expect(url).not.toMatch(/crc32/i);
  });

  it('takes the announced content', async () => {
    expect((await upload(samples.pdf)).status).toBe(200);
    expect(bucket.objects.get(quarantined)).toEqual(pdf);
  });

  it.each<[string, Uint8Array, Record<string, string>]>([
    ['a longer body', Buffer.concat([samples.pdf, Buffer.from(' ')]), {}],
    ['a shorter body', samples.pdf.subarray(1), {}],
    ['an empty body', Buffer.alloc(0), {}],
    ['another body of the same length', Buffer.alloc(samples.pdf.byteLength, 'x'), {}],
    ['another type', samples.pdf, { 'Content-Type': 'text/html' }],
    ['another hash', samples.pdf, { 'x-amz-checksum-sha256': 'AAAA' }],
  ])('refuses %s', async (_name, body, headers) => {
    expect((await upload(body, headers)).ok).toBe(false);
    expect(bucket.objects.size).toBe(0);
  });

  it('is good for no other object, method or time', async () => {
    const { url, headers } = await files().uploadAddress(file);
    const elsewhere = url.replace('/quarantine/F1', '/released/F1');
    const send = (address: string) =>
      fetch(address, { method: 'PUT', headers, body: samples.pdf }).then(({ status }) => status);
    expect(await send(elsewhere)).toBe(403);
    expect(await send(url.replace('kymenlaakso', 'satakunta'))).toBe(403);
    expect((await fetch(url)).status).toBe(403);
    now = '2026-03-02T10:05:00.000Z' as Instant;
    expect(await send(url)).toBe(403);
    expect(bucket.objects.size).toBe(0);
  });
});

describe('a download address of the bucket', () => {
  it('gives the released object under its name, never from quarantine', async () => {
    const { url, expiresAt } = await files().downloadAddress(file);
    bucket.objects.set(quarantined, pdf);
    expect((await fetch(url)).status).toBe(404);
    bucket.objects.set(released, pdf);
    const answer = await fetch(url);
    expect(answer.headers.get('Content-Disposition')).toBe(
      `attachment; filename="Ty_sopimus _A_.pdf"; filename*=UTF-8''Ty%C3%B6sopimus%20%22A%22.pdf`,
    );
    const shown = await fetch((await files().shownAddress(file)).url);
    expect(shown.headers.get('Content-Disposition')).toMatch(/^inline; filename=/);
    expect(answer.headers.get('Content-Type')).toBe('application/pdf');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.pdf);
    expect(expiresAt).toBe('2026-03-02T10:05:00.000Z');
    const { searchParams } = new URL(url);
    expect(searchParams.get('X-Amz-Expires')).toBe('300');
    expect(searchParams.get('response-cache-control')).toBe('no-store');
  });
});

describe('the content in the bucket', () => {
  it('is recognised by its bytes, in quarantine or where a release was cut short', async () => {
    expect(await files().inspect(file)).toBeUndefined();
    const announced = { ...announcedOf(samples.pdf), mediaType: 'application/pdf', faults: [] };
    bucket.objects.set(released, { ...pdf, type: 'image/png' });
    expect(await files().inspect(file)).toEqual(announced);
    bucket.objects.set(quarantined, { content: samples.png, type: 'application/pdf' });
    expect(await files().inspect(file)).toMatchObject({ mediaType: 'image/png' });
  });

  it('that is far too long is not read to its end', async () => {
    const content = Buffer.alloc(20 * 1024 * 1024);
    bucket.objects.set(quarantined, { content, type: 'application/pdf' });
    const found = await files().inspect(file);
    expect(found?.sizeBytes).toBeGreaterThan(file.sizeBytes);
    expect(found?.sizeBytes).toBeLessThan(1024 * 1024);
  });

  it('is moved out of quarantine by a release, once or again', async () => {
    bucket.objects.set(quarantined, pdf);
    await files().release(file);
    expect([...bucket.objects]).toEqual([[released, pdf]]);
    await files().release(file);
    expect([...bucket.objects]).toEqual([[released, pdf]]);
    expect(bucket.requests).toEqual([
      `PUT ${released}`,
      `DELETE ${quarantined}`,
      `PUT ${released}`,
      `HEAD ${released}`,
      `DELETE ${quarantined}`,
    ]);
  });

  it('leaves behind what a scanner noted of the one in quarantine', async () => {
    bucket.objects.set(quarantined, {
      ...pdf,
      tags: 'GuardDutyMalwareScanStatus=NO_THREATS_FOUND',
    });
    await files().release(file);
    expect(bucket.objects.get(released)).toEqual(pdf);
  });

  it('that never came cannot be released', async () => {
    await expect(files().release(file)).rejects.toThrow();
  });

  it('is gone when it is discarded, and nothing else is', async () => {
    const other = '/sent/kymenlaakso/quarantine/F2';
    for (const path of [quarantined, released, other]) bucket.objects.set(path, pdf);
    await files().discard(file);
    expect([...bucket.objects.keys()]).toEqual([other]);
    await files().discard(file);
  });

  it('is not looked for behind an outage: any other answer is one', async () => {
    await bucket.close();
    await expect(files().inspect(file)).rejects.toThrow();
  });
});
