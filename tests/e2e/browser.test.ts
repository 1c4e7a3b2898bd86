import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { openBrowser } from '@jatkopolku/bench/web/browser';
import { expect, it } from 'vitest';

import { visitor } from '../pages/open-browser.ts';

const page = `<!doctype html><title>Wrong</title>
  <script>document.title = 'Never run';</script>
  <img src="http://elsewhere.example/pixel.png">`;

it('a page that breaks its policy or asks another host is noticed', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Security-Policy', "default-src 'none'; img-src *");
    response.setHeader('Content-Type', 'text/html').end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await openBrowser();
  const visit = await visitor(browser, { address: `http://127.0.0.1:${port}/` });
  await visit.page.goto('/');
  expect(await visit.page.title()).toBe('Wrong');
  await browser.close();
  server.close();
  expect(visit.requests).toContain('http://elsewhere.example/pixel.png');
  expect(visit.complaints.join('\n')).toContain('Content Security Policy');
});
