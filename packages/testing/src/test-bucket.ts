import { createHash } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Clock, systemClock } from '@jatkopolku/kernel';

import { endOf, fitsSignature, testCredentials } from './bucket-signature.ts';

interface StoredObject {
  readonly content: Buffer;
  readonly type: string;
  /** What a scanner has noted of it. */
  readonly tags?: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer | string;
}

/** A bucket over HTTP that answers the few requests of files as S3 does, and checks signed addresses. */
export interface TestBucket {
  /** What lies in it, by `/bucket/key`. */
  readonly objects: Map<string, StoredObject>;
  /** Every request as method and path, in order. */
  readonly requests: string[];
  /** Settings of a client that asks this bucket. */
  readonly client: {
    endpoint: string;
    region: string;
    forcePathStyle: true;
    credentials: typeof testCredentials;
  };
  close(): Promise<void>;
}

export async function openTestBucket(clock: Clock = systemClock): Promise<TestBucket> {
  const objects = new Map<string, StoredObject>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url?.split('?')[0]}`);
    void answerTo(request, { objects, clock }).then((answer) => send(response, answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    objects,
    requests,
    client: { endpoint, region: 'eu-north-1', forcePathStyle: true, credentials: testCredentials },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

interface Bucket {
  readonly objects: Map<string, StoredObject>;
  readonly clock: Clock;
}

async function answerTo(request: IncomingMessage, bucket: Bucket): Promise<Answer> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return (
    signatureFault(request, url, bucket.clock) ??
    (request.method === 'PUT'
      ? put(request, url.pathname, { ...bucket, content: Buffer.concat(chunks) })
      : take(request.method ?? '', url, bucket))
  );
}

function signatureFault(request: IncomingMessage, url: URL, clock: Clock): Answer | undefined {
  if (!url.searchParams.has('X-Amz-Signature')) return undefined;
  if (!fitsSignature(request, url)) return fault(403, 'SignatureDoesNotMatch');
  return Date.parse(clock.now()) >= endOf(url) ? fault(403, 'AccessDenied') : undefined;
}

function put(
  { headers }: IncomingMessage,
  path: string,
  { objects, content }: Bucket & { readonly content: Buffer },
): Answer {
  const source = headers['x-amz-copy-source'];
  if (source === undefined) {
    const checksum = headers['x-amz-checksum-sha256'];
    const right = createHash('sha256').update(content).digest('base64');
    if (checksum !== undefined && checksum !== right) return fault(400, 'BadDigest');
    objects.set(path, { content, type: headers['content-type'] ?? '' });
    return { status: 200 };
  }
  const copied = objects.get(`/${String(source)}`);
  if (!copied) return fault(404, 'NoSuchKey');
  const { tags, ...untagged } = copied;
  const isKept = headers['x-amz-tagging-directive'] !== 'REPLACE' && tags !== undefined;
  objects.set(path, { ...untagged, ...(isKept && { tags }) });
  return { status: 200, body: '<CopyObjectResult><ETag>"1"</ETag></CopyObjectResult>' };
}

function take(method: string, { pathname, searchParams }: URL, { objects }: Bucket): Answer {
  const found = objects.get(pathname);
  if (method === 'DELETE') objects.delete(pathname);
  if (method === 'DELETE') return { status: 204 };
  if (!found) return method === 'HEAD' ? { status: 404 } : fault(404, 'NoSuchKey');
  const named = searchParams.get('response-content-disposition');
  const headers = {
    'Content-Type': searchParams.get('response-content-type') ?? found.type,
    ...(named !== null && { 'Content-Disposition': named }),
  };
  return { status: 200, headers, ...(method === 'GET' && { body: found.content }) };
}

function fault(status: number, code: string): Answer {
  return { status, body: `<Error><Code>${code}</Code><Message>${code}</Message></Error>` };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const type = { 'Content-Type': 'application/xml' };
  response.writeHead(status, { ...type, ...headers }).end(body);
}
