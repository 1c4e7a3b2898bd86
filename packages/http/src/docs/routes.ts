import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';

import type { AddRoutes } from '../app.ts';
import type { ApiEnvironment } from '../context.ts';
import { type ReadAsset, docsAssets, isDocsAsset } from './assets.ts';
import { docsPage, docsScript } from './page.ts';

const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const ONE_DAY = 'public, max-age=86400';

/** The API's description, and a page that shows it and lets it be tried; no other host is needed. */
export function docs(readAsset: ReadAsset): AddRoutes {
  return (app) => app.route('/api', makeDocsRoutes(readAsset));
}

function makeDocsRoutes(readAsset: ReadAsset): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  routes.use('/openapi.json', compress());
  routes.use('/docs/*', compress(), secured);
  routes.get('/openapi.json', async (c) =>
    c.json(JSON.parse(new TextDecoder().decode(await readAsset('openapi.json'))) as object),
  );
  routes.get('/docs', (c) => c.html(docsPage, 200, { 'Cache-Control': 'no-cache' }));
  routes.get('/docs/init.js', (c) =>
    c.body(docsScript, 200, {
      'Content-Type': docsAssets['swagger-ui-bundle.js'],
      'Cache-Control': 'no-cache',
    }),
  );
  routes.get('/docs/:asset', async (c) => {
    const name = c.req.param('asset');
    if (!isDocsAsset(name)) return c.notFound();
    const headers = { 'Content-Type': docsAssets[name], 'Cache-Control': ONE_DAY };
    return c.body(await readAsset(name), 200, headers);
  });
  return routes;
}

const secured: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) c.header(name, value);
};
