import type { Operation } from '@jatkopolku/contracts';

import type { ApiContext } from './context.ts';

/** Sends an answer that its schema has shaped, with its version in the ETag. Nothing keeps a copy. */
export function sendAnswer(c: ApiContext, body: unknown, status: 200 | 201 = 200): Response {
  c.header('Cache-Control', 'no-store');
  const version = fieldOf(body, 'version');
  if (typeof version === 'number') c.header('ETag', `"${version}"`);
  return c.json(body as object, status);
}

/** Where what was made is read, when it can be read by itself. */
export function locationOf({ location }: Operation, body: unknown): string | undefined {
  if (!location) return undefined;
  const record = fieldOf(body, 'record');
  return `/api/v1${location.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(fieldOf(record, name))),
  )}`;
}

function fieldOf(value: unknown, name: string): unknown {
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return fields.find(([field]) => field === name)?.[1];
}
