import { problemDetailsSchema } from '@jatkopolku/contracts';
import openApi from '@jatkopolku/contracts/openapi.json' with { type: 'json' };
import { systemClock } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { makeApp } from '../app.ts';
import { docsAssets } from './assets.ts';
import { docs } from './routes.ts';

const deps = { version: 'test', now: systemClock.now, log: () => {} };
const app = makeApp({
  ...deps,
  routes: [
    docs((name) => {
      const content = name === 'openapi.json' ? JSON.stringify(openApi) : `content of ${name}`;
      return Promise.resolve(new TextEncoder().encode(content));
    }),
  ],
});

const files = [...Object.keys(docsAssets), 'init.js'].map((name) => `/api/docs/${name}`);

describe('the readable page', () => {
  it('loads exactly what is served', async () => {
    const html = await (await app.request('/api/docs')).text();
    const loaded = [...html.matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g)];
    expect(new Set(loaded.map(([, path]) => path))).toEqual(new Set(files));
    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/<style|style=|<script>|https?:/);
  });

  it.each(['/api/docs', ...files])('%s allows its own host and no inline code', async (path) => {
    const { status, headers } = await app.request(path);
    expect(status).toBe(200);
    const policy = headers.get('Content-Security-Policy')?.split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'"]));
    expect(policy?.join(' ')).not.toMatch(/unsafe|http|\*/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  it.each([
    ['swagger-ui.css', 'text/css; charset=utf-8'],
    ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
  ])('%s is the viewer’s own file, kept for a day', async (name, type) => {
    const { headers, ...response } = await answerOf(`/api/docs/${name}`);
    expect(response.text).toBe(`content of ${name}`);
    expect(headers.get('Content-Type')).toBe(type);
    expect(headers.get('Cache-Control')).toBe('public, max-age=86400');
  });

  it.each(['package.json', 'constructor', '..%2Fapp.ts', 'swagger-ui.css/more'])(
    'there is no file %s',
    async (name) => {
      const response = await app.request(`/api/docs/${name}`);
      expect(response.status).toBe(404);
      expect(problemDetailsSchema.parse(await response.json()).code).toBe('not-found');
    },
  );
});

describe('the OpenAPI document', () => {
  it('is served to anybody, packed where it is wanted', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const plain = await app.request('/api/openapi.json');
    const packed = await app.request('/api/openapi.json', { headers });
    expect(await plain.json()).toEqual(openApi);
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
  });

  it.each(['/api/openapi.json', '/api/docs'])('%s waits for the files', async (path) => {
    expect((await makeApp(deps).request(path)).status).toBe(404);
  });
});

async function answerOf(path: string) {
  const response = await app.request(path);
  return { headers: response.headers, text: await response.text() };
}
