import { type Server, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import { afterEach, expect, it } from 'vitest';

import { fetchJson } from './fetch-json.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A server that answers the first request of each connection, and breaks off where a second one comes. */
async function start(status: number, text: string): Promise<URL> {
  const used = new Set<Socket>();
  server = createServer(({ socket }, answer) => {
    if (used.has(socket)) return void socket.destroy();
    used.add(socket);
    answer.writeHead(status).end(text);
  });
  await new Promise<void>((resolve) => {
    server?.listen(0, '127.0.0.1', resolve);
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

it('asks over a connection of its own each time', async () => {
  const address = await start(200, '{"keys":[]}');
  for (let n = 0; n < 3; n += 1) expect(await fetchJson(address)).toEqual({ keys: [] });
});

it('throws where the answer is no answer', async () => {
  await expect(fetchJson(await start(503, '{}'))).rejects.toThrow('answers with 503');
  server?.close();
  await expect(fetchJson(await start(200, '<html>'))).rejects.toThrow('JSON');
});
