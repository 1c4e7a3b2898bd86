import { type AddressInfo } from 'node:net';

import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';

import { makeFileRoutes } from './files.ts';
import type { OpenRegion } from './open-region.ts';
import { type Settings, WrongSetting } from './settings.ts';
import type { SignIn } from './sign-in/sign-in.ts';
import type { Site } from './site.ts';

/** What answers requests: the API's app, whatever its routes are typed as. */
interface Fetching {
  fetch(request: Request, host: unknown): Response | Promise<Response>;
}

export interface Served {
  readonly regions: readonly OpenRegion[];
  readonly site: Site;
  readonly api: Fetching;
  /** Where people prove who they are, when that is here. */
  readonly signIn?: Pick<SignIn, 'routes'>;
}

/** The site and the API on one address; the API answers for every path that is not the site's. */
export function makeServerApp({ regions, site, api, signIn }: Served): Hono {
  const app = new Hono();
  for (const { regionId, files } of regions) app.route(`/files/${regionId}`, makeFileRoutes(files));
  if (signIn) app.route('/', signIn.routes);
  app.notFound(({ req, env }) => {
    const answer = req.path.startsWith('/api/') ? undefined : site.answer(req.raw);
    return answer ?? api.fetch(req.raw, env);
  });
  return app;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * So long a connection may rest. With Node's own five seconds a server under load, which comes to read a
 * request that late, hangs up on it instead.
 */
const keepAliveTimeout = 65_000;

/** @throws WrongSetting when the port is taken or may not be used. */
export function startServer(app: Hono, { port, host }: Settings): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const listening = {
      fetch: app.fetch,
      port,
      hostname: host,
      serverOptions: { keepAliveTimeout },
    };
    const server = serve(listening, (info: AddressInfo) => {
      resolve({ address: addressOf(info, host), close: () => closeServer(server) });
    });
    server.on('error', (error: NodeJS.ErrnoException) => reject(toRefusal(error, port)));
  });
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function addressOf({ port }: AddressInfo, host: string): string {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

function toRefusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  return new WrongSetting(
    `Port ${port} is taken or may not be used: set another one, such as PORT=${port + 1} npm start.`,
  );
}
