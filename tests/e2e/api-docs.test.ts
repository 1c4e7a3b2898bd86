import { afterAll, beforeAll, expect, it } from 'vitest';

import { visit } from './browser.ts';
import { type Started, type Workplace, makeWorkplace, startProgram } from './program.ts';

let place: Workplace;
let server: Started;
let address: string;

beforeAll(async () => {
  place = await makeWorkplace();
  server = startProgram(['packages/local/src/main.ts', '--region', 'satakunta'], {
    PORT: '0',
    JATKOPOLKU_DATA: place.data,
  });
  const text = await server.printed('/api/docs');
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0] ?? '';
});
afterAll(async () => {
  server.kill('SIGTERM');
  await server.finished;
  await place.remove();
});

interface Described {
  readonly paths: Record<string, Record<string, { operationId: string; tags: [string] }>>;
}

/** By their slices, as the page names both in its document and in addresses. */
async function operationsDescribed() {
  const response = await fetch(`${address}api/openapi.json`);
  const { paths } = (await response.json()) as Described;
  return Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId, tags: [tag] }) => ({ operationId, tag }));
}

it('the readable page shows every operation under its slice, from this host alone', async () => {
  const operations = await operationsDescribed();
  const { html, requests, console } = await visit(`${address}api/docs`);
  const shown = [...html.matchAll(/id="operations-([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(shown)).toEqual(
    new Set(operations.flatMap(({ tag, operationId }) => [`tag-${tag}`, `${tag}-${operationId}`])),
  );
  expect(operations.length).toBeGreaterThan(20);
  expect(requests).toContain(`${address}api/openapi.json`);
  expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
  expect(console).toEqual([]);
});

it('an operation has an address of its own, and opens within the page’s policy', async () => {
  const { html, requests, console } = await visit(`${address}api/docs#/client/readClient`);
  expect(html).toContain('There is nothing at this address.');
  expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
  expect(console).toEqual([]);
});

it('a caller that asks too much is told when to come again', async () => {
  const headers = { 'Accept-Language': 'sv', Authorization: 'Bearer of nobody' };
  const ask = () => fetch(`${address}api/v1/health`, { headers });
  const answers = await Promise.all(Array.from({ length: 250 }, ask));
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await refused?.json()).toMatchObject({ code: 'too-many-requests' });
});
