import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const testCredentials = { accessKeyId: 'test', secretAccessKey: 'secret' };

/** Whether the signature in an address fits what was sent to it, as AWS signs (version 4). */
export function fitsSignature(request: IncomingMessage, url: URL): boolean {
  const signature = url.searchParams.get('X-Amz-Signature');
  const [, date = '', region = '', service = ''] = valueOf(url, 'X-Amz-Credential').split('/');
  const scope = [date, region, service, 'aws4_request'];
  const moment = valueOf(url, 'X-Amz-Date');
  const hash = createHash('sha256').update(canonicalRequest(request, url)).digest('hex');
  const text = ['AWS4-HMAC-SHA256', moment, scope.join('/'), hash].join('\n');
  const first = Buffer.from(`AWS4${testCredentials.secretAccessKey}`);
  const key = scope.reduce<Buffer>((previous, part) => hmac(previous, part), first);
  return hmac(key, text).toString('hex') === signature;
}

function canonicalRequest({ method, headers }: IncomingMessage, url: URL): string {
  const query = url.search.slice(1).split('&');
  const names = valueOf(url, 'X-Amz-SignedHeaders').split(';');
  return [
    method,
    url.pathname,
    query
      .filter((field) => !field.startsWith('X-Amz-Signature='))
      .toSorted()
      .join('&'),
    ...names.map((name) => `${name}:${String(headers[name] ?? '')}`),
    '',
    names.join(';'),
    'UNSIGNED-PAYLOAD',
  ].join('\n');
}

/** The moment until which the address is good, in milliseconds since 1970. */
export function endOf(url: URL): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(valueOf(url, 'X-Amz-Date')) ?? [];
  const start = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return start + Number(valueOf(url, 'X-Amz-Expires')) * 1000;
}

function valueOf(url: URL, name: string): string {
  return url.searchParams.get(name) ?? '';
}

function hmac(key: Buffer, text: string): Buffer<ArrayBuffer> {
  return createHmac('sha256', key).update(text).digest();
}
