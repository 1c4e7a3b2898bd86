import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { JWK } from 'jose';

/** An issuer's server as far as its keys: what it publishes, and how often it was asked. */
export interface KeyServer {
  readonly issuer: string;
  keys: readonly JWK[];
  /** What the keys' address answers with. */
  status: number;
  /** The issuer that discovery names, when it is not this one. */
  claimedIssuer: string | undefined;
  asked: number;
  close(): Promise<void>;
}

export async function startKeyServer(port = 0): Promise<KeyServer> {
  const server = createServer((request, response) => {
    const isDiscovery = request.url?.endsWith('/.well-known/openid-configuration') ?? false;
    const { issuer } = state;
    if (!isDiscovery) state.asked += 1;
    response.writeHead(isDiscovery ? 200 : state.status, { 'Content-Type': 'application/json' });
    const metadata = { issuer: state.claimedIssuer ?? issuer, jwks_uri: `${issuer}/keys` };
    response.end(JSON.stringify(isDiscovery ? metadata : { keys: state.keys }));
  });
  const issuer = `http://127.0.0.1:${await listen(server, port)}/pool`;
  const close = () => closeServer(server);
  const state: KeyServer = {
    issuer,
    keys: [],
    status: 200,
    claimedIssuer: undefined,
    asked: 0,
    close,
  };
  return state;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
