import { once } from 'node:events';
import { createServer } from 'node:net';

import { invariant } from '@jatkopolku/kernel';

/** A loopback port that was free a moment ago; its user must be ready to lose it. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  invariant(address !== null && typeof address === 'object', 'a listening server has a port');
  server.close();
  await once(server, 'close');
  return address.port;
}
