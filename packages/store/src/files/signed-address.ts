import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Instant, Problem } from '@jatkopolku/kernel';

type Query = Readonly<Record<string, string>>;

/** What an address is good for: one method on one path, with all that its query says. */
interface Use {
  readonly method: string;
  readonly path: string;
  readonly query: Query & { readonly expires: string };
}

/** The address of this use, relative to whatever server knows the key. */
export function signAddress(key: string, { method, path, query }: Use): string {
  const signature = signatureOf(key, [method, path, query]);
  return `${path}?${new URLSearchParams({ ...query, signature }).toString()}`;
}

/** Why the address is not good for the request; only a good one is said to have expired. */
export function addressProblem(
  key: string,
  { method, url }: Pick<Request, 'method' | 'url'>,
  now: Instant,
): Problem | undefined {
  const { pathname, searchParams } = new URL(url);
  const { signature = '', ...query } = Object.fromEntries(searchParams);
  const right = signatureOf(key, [method, pathname, query]);
  if (!isSame(signature, right)) return { code: 'address-invalid' };
  return isPast(query['expires'], now) ? { code: 'address-expired' } : undefined;
}

/** Takes as long whichever letter differs: a signature cannot be guessed letter by letter. */
function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function isPast(expires: string | undefined, now: Instant): boolean {
  return expires === undefined || Date.parse(now) >= Date.parse(expires);
}

function signatureOf(key: string, [method, path, query]: [string, string, Query]): string {
  const fields = Object.entries(query).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha256', key)
    .update(JSON.stringify([method, path, fields]))
    .digest('hex');
}
