import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openSite } from './site.ts';

const ADDRESS = 'http://127.0.0.1:3000';
const html = { Accept: 'text/html,*/*' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-site-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<meta nonce="__NONCE__"><link nonce="__NONCE__">');
  writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'console.log(1)');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, '.built-from'), 'a hash');
});
afterAll(() => rmSync(folder, { recursive: true }));

function get(path: string, init: RequestInit = {}, issuer?: string): Response | undefined {
  const site = openSite({ folder, ...(issuer !== undefined && { issuer }) });
  return site.answer(new Request(`${ADDRESS}${path}`, init));
}

describe('the page', () => {
  it('carries the nonce of its policy, whatever address is opened', async () => {
    const answer = get('/search', { headers: html });
    const policy = answer?.headers.get('Content-Security-Policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(await answer?.text()).toBe(`<meta nonce="${nonce}"><link nonce="${nonce}">`);
    expect(policy).toContain("connect-src 'self';");
  });

  it.each([
    [`${ADDRESS}/oidc`, "connect-src 'self';"],
    ['https://issuer.example/pool', "connect-src 'self' https://issuer.example;"],
  ])('may ask the issuer %s: %s', (issuer, connect) => {
    const policy = get('/', { headers: html }, issuer)?.headers.get('Content-Security-Policy');
    expect(policy).toContain(connect);
  });

  it.each([html, { Accept: '*/*' }, {}])('is for all who take it: %o', (headers) => {
    expect(get('/', { headers })?.headers.get('Content-Type')).toContain('text/html');
    expect(get('/clients', { headers })?.status).toBe(200);
  });

  it('is for nobody who takes only something else', () => {
    expect(get('/clients', { headers: { Accept: 'application/json' } })).toBeUndefined();
  });

  it('is missing, and says so, where nothing was built', () => {
    const empty = mkdtempSync(join(tmpdir(), 'jatkopolku-site-'));
    const site = openSite({ folder: empty });
    expect(site.answer(new Request(ADDRESS, { headers: html }))?.status).toBe(503);
    rmSync(empty, { recursive: true });
  });
});

describe('a file', () => {
  it.each([
    ['/assets/index-1a2b.js', 'public, max-age=31536000, immutable'],
    ['/icon.svg', 'no-cache'],
  ])('%s is kept: %s', (path, kept) => {
    expect(get(path)?.headers.get('Cache-Control')).toBe(kept);
  });

  it('is compressed for those who take it so', async () => {
    const path = '/assets/index-1a2b.js';
    expect(await get(path)?.text()).toBe('console.log(1)');
    const compressed = get(path, { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(compressed?.headers.get('Content-Encoding')).toBe('gzip');
  });

  it.each(['/assets/nothing.js', '/.built-from', '/../package.json', '/index.html'])(
    '%s is not given',
    (path) => {
      expect(get(path)).toBeUndefined();
      expect(get(path, { headers: { Accept: '*/*' } })).toBeUndefined();
    },
  );

  it('is not sent', () => {
    expect(get('/', { method: 'POST', headers: html })).toBeUndefined();
  });
});
