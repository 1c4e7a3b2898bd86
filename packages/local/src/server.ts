import { type AddressInfo } from 'node:net';

import { type ServerType, serve } from '@hono/node-server';
import { type Language, languageFrom, languages } from '@jatkopolku/contracts';
import { startCss, startPage } from '@jatkopolku/web';
import { Hono } from 'hono';

import { makeFileRoutes } from './files.ts';
import type { OpenRegion } from './open-region.ts';
import { type Settings, WrongSetting } from './settings.ts';
import { startPageData } from './start-page-data.ts';

const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What answers requests: the API's app, whatever its routes are typed as. */
export interface Fetching {
  fetch(request: Request, host: unknown): Response | Promise<Response>;
}

/** The start page and the API on one address; the API answers for every path that is not the page's. */
export function makeServerApp(region: OpenRegion, settings: Settings, api: Fetching): Hono {
  const app = new Hono();
  app.get('/', async (context) => {
    const data = await startPageData(region, settings);
    const language = languageFor(context.req.query('lang'), context.req.header('accept-language'));
    return context.html(startPage(data, language), 200, SECURITY_HEADERS);
  });
  app.get('/start.css', (context) => context.body(startCss, 200, { 'Content-Type': 'text/css' }));
  app.route('/files', makeFileRoutes(region.files));
  app.notFound((context) => api.fetch(context.req.raw, context.env));
  return app;
}

/** The language asked for, or the reader's first of the three, or Finnish. */
function languageFor(asked: string | undefined, accepted: string | undefined): Language {
  const known = languages.find((language) => language === asked);
  if (known) return known;
  return languageFrom(accepted);
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** @throws WrongSetting when the port is taken or may not be used. */
export function startServer(app: Hono, { port, host }: Settings): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
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
