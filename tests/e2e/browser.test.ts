import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, it } from 'vitest';

import { visit } from './browser.ts';

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
  const seen = await visit(`http://127.0.0.1:${port}/`);
  server.close();
  expect(seen.html).toContain('<title>Wrong</title>');
  expect(seen.requests).toContain('http://elsewhere.example/pixel.png');
  expect(seen.console.join('\n')).toContain('Content Security Policy');
});
