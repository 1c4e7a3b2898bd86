import { openBrowser } from '@jatkopolku/bench/web/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { visitor } from '../pages/open-browser.ts';
import { type Started, type Workplace, makeWorkplace, startProgram } from './program.ts';

let place: Workplace;
let server: Started;
let address: string;
let browser: Browser;

beforeAll(async () => {
  place = await makeWorkplace();
  server = startProgram(['packages/local/src/main.ts', '--region', 'satakunta'], {
    PORT: '0',
    JATKOPOLKU_DATA: place.data,
  });
  const text = await server.printed('/api/docs');
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0] ?? '';
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
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

const READ_ON =
  'scrollY + innerHeight < document.documentElement.scrollHeight - 1 ? scrollBy(0, 500) : scrollTo(0, 0)';

it('the readable page shows every operation under its slice, from this host alone', async () => {
  const operations = await operationsDescribed();
  const { page, requests, complaints } = await visitor(browser, { address });
  await page.goto('/api/docs');
  const drawn = page.locator('[id^="operations-"]');
  const names = new Set(
    operations.flatMap(({ tag, operationId }) => [`tag-${tag}`, `${tag}-${operationId}`]),
  );
  // The page draws only what is in sight: the test reads it from top to bottom, and from the top again.
  const drawnNames = new Set<string>();
  const shown = async () => {
    const ids = await drawn.evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ids) drawnNames.add(id);
    await page.evaluate(READ_ON);
    return drawnNames;
  };
  const expected = new Set([...names].map((name) => `operations-${name}`));
  await expect.poll(shown).toEqual(expected);
  expect(operations.length).toBeGreaterThan(20);
  expect(requests).toContain(`${address}api/openapi.json`);
  expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
  expect(complaints).toEqual([]);
});

it('an operation has an address of its own, and opens within the page’s policy', async () => {
  const { page, requests, complaints } = await visitor(browser, { address });
  await page.goto('/api/docs#/client/readClient');
  await page.getByText('There is nothing at this address.').first().waitFor();
  expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
  expect(complaints).toEqual([]);
});

it('a caller that asks too much reads when to come again', async () => {
  const headers = { 'Accept-Language': 'sv', Authorization: 'Bearer of nobody' };
  const ask = () => fetch(`${address}api/v1/health`, { headers });
  const askMany = () => Promise.all(Array.from({ length: 250 }, ask));
  let refused: Response | undefined;
  // A machine that is busy with other tests does not get as many through in the time that is counted.
  for (let round = 0; round < 20 && !refused; round += 1)
    refused = (await askMany()).find(({ status }) => status === 429);
  expect(Number(refused?.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await refused?.json()).toMatchObject({ code: 'too-many-requests' });
});
