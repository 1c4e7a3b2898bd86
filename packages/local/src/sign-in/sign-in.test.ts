import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';

import { Hono } from 'hono';
import * as client from 'openid-client';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { type RunningServer, startServer } from '../server.ts';
import { type Settings, readSettings } from '../settings.ts';
import { demoPeople } from './demo-people.ts';
import { signInHeadless } from './headless-sign-in.ts';
import { type SignIn, makeSignIn } from './sign-in.ts';
import { type Walker, makeWalker } from './walker.ts';

let folder: string;
let settings: Settings;
let signIn: SignIn;
let server: RunningServer;
let origin: string;
let config: client.Configuration;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-sign-in-'));
  settings = readSettings({ data: join(folder, 'data.db') }, { PORT: '0' });
  ({ signIn, server } = await start());
  origin = new URL(server.address).origin;
  const { issuer, clientId } = await readJson('/config.json');
  config = await client.discovery(new URL(issuer), clientId, undefined, client.None(), {
    execute: [client.allowInsecureRequests],
  });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
afterEach(() => {
  vi.useRealTimers();
});

async function start() {
  const made = makeSignIn(settings);
  const app = new Hono();
  app.route('/', made.routes);
  const running = await startServer(app, settings);
  await made.open(running.address);
  return { signIn: made, server: running };
}

// What is read is looked at by the tests themselves.
// oxlint-disable-next-line typescript/no-explicit-any
async function readJson(path: string): Promise<any> {
  return (await fetch(`${origin}${path}`)).json();
}

/** A page that wants somebody signed in, as the site's. */
async function attempt(more: Record<string, string> = {}) {
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = client.randomNonce();
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: `${origin}/signed-in`,
    scope: 'openid profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...more,
  });
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
  const finish = (at: URL) => client.authorizationCodeGrant(config, at, checks);
  return { address, finish };
}

const end = () => `${origin}/signed-in`;

function choose(browser: Walker, page: URL, username: string) {
  return browser.walk(page, end(), { method: 'POST', body: new URLSearchParams({ username }) });
}

async function signInAs(username: string, browser = makeWalker()) {
  const { address, finish } = await attempt();
  const login = await browser.walk(address, end());
  const { address: back } = await choose(browser, login.address, username);
  return { tokens: await finish(back), browser };
}

async function withoutAsking(browser: Walker) {
  const { address, finish } = await attempt({ prompt: 'none' });
  const { address: back } = await browser.walk(address, end());
  return { error: back.searchParams.get('error'), finish: () => finish(back) };
}

function signOut(browser: Walker, query: Record<string, string>) {
  return browser.walk(client.buildEndSessionUrl(config, query), `${origin}/?`);
}

describe('signing in', () => {
  it.each(demoPeople)('as $username gives a token of $name', async (person) => {
    const { tokens } = await signInAs(person.username);
    const { userId, name, mandates } = person;
    expect(await signIn.verifyToken(tokens.access_token)).toEqual({ userId, name, mandates });
    expect(tokens.claims()).toMatchObject({ sub: userId, name });
    expect(tokens.expires_in).toBe(600);
    expect(tokens.refresh_token).toBeTypeOf('string');
  });

  it('gives an ID token that opens nothing', async () => {
    const { tokens } = await signInAs('maija');
    expect(await signIn.verifyToken(tokens.id_token ?? '')).toBeUndefined();
  });

  it('without a page gives the same', async () => {
    const token = await signInHeadless({ address: server.address, username: 'leena' });
    expect(await signIn.verifyToken(token)).toMatchObject({ mandates: ['9900002-6'] });
  });

  it('without a page says what to change', async () => {
    const { address } = server;
    const unknown = signInHeadless({ address, username: 'nobody' });
    await expect(unknown).rejects.toThrow("There is no demo person 'nobody'");
    const elsewhere = signInHeadless({ address: 'http://127.0.0.1:9', username: 'maija' });
    const nowhere = signInHeadless({ address: 'localhost', username: 'maija' });
    await expect(nowhere).rejects.toThrow("'localhost': give an address");
    await expect(elsewhere).rejects.toThrow('http://127.0.0.1:9 does not sign people in');
  });

  it('works where the machine is called localhost', async () => {
    const { address } = await attempt({
      redirect_uri: `http://localhost:${new URL(origin).port}/signed-in`,
    });
    expect((await makeWalker().walk(address, end())).page?.status).toBe(200);
  });

  it('begins with the person whom the site names', async () => {
    const { address } = await attempt({ login_hint: 'kaisa', ui_locales: 'sv' });
    const { page } = await makeWalker().walk(address, end());
    expect(await page?.text()).toMatch(/som den du valde<\/h2>[^]{0,120}value="kaisa"/);
  });

  it('can be left', async () => {
    const [browser, { address }] = [makeWalker(), await attempt()];
    const login = await browser.walk(address, end());
    const body = new URLSearchParams({ cancel: 'yes' });
    const { address: back } = await browser.walk(login.address, end(), { method: 'POST', body });
    expect(back.searchParams.get('error')).toBe('access_denied');
  });

  it('as somebody else forgets who was there', async () => {
    const { browser } = await signInAs('maija');
    const { address, finish } = await attempt({ prompt: 'login' });
    const login = await browser.walk(address, end());
    const { address: back } = await choose(browser, login.address, 'antti');
    expect((await finish(back)).claims()).toMatchObject({ name: 'Antti Aaltonen' });
    const again = await withoutAsking(browser);
    expect((await again.finish()).claims()).toMatchObject({ name: 'Antti Aaltonen' });
  });
});

describe('is refused', () => {
  it.each<[string, Record<string, string>, string]>([
    ['another address to come back to', { redirect_uri: 'https://evil.example/' }, 'redirect_uri'],
    ['an address beside ours', { redirect_uri: 'http://127.0.0.1:1/signed-in' }, 'redirect_uri'],
    ['another client', { client_id: 'other' }, 'invalid_client'],
  ])('%s', async (_what, more, reason) => {
    const { page } = await makeWalker().walk((await attempt(more)).address, end());
    expect(page?.status).toBe(400);
    expect(await page?.text()).toContain(reason);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no proof key', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['a plain proof key', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a token without a code', { response_type: 'token' }, 'unsupported_response_type'],
    ['another API', { resource: 'urn:other' }, 'invalid_target'],
  ])('%s', async (_what, more, reason) => {
    const { address } = await attempt(more);
    for (const [name, value] of Object.entries(more)) {
      if (value === '') address.searchParams.delete(name);
    }
    const { address: back } = await makeWalker().walk(address, end());
    expect(back.href).toContain(`error=${reason}`);
  });

  it('a code with another proof key, and a code used before', async () => {
    const [browser, one, other] = [makeWalker(), await attempt(), await attempt()];
    const login = await browser.walk(one.address, end());
    const { address: back } = await choose(browser, login.address, 'maija');
    await expect(other.finish(back)).rejects.toThrow();
    const second = await attempt();
    const { address: again } = await browser.walk(second.address, end());
    await second.finish(again);
    await expect(second.finish(again)).rejects.toThrow();
  });

  it('a person there is not, and a sign-in that never began', async () => {
    const [browser, { address }] = [makeWalker(), await attempt()];
    const login = await browser.walk(address, end());
    expect((await choose(browser, login.address, 'nobody')).page?.status).toBe(400);
    const stranger = await choose(makeWalker(), login.address, 'maija');
    expect(stranger.page?.status).toBe(400);
    expect(await stranger.page?.text()).toContain('kesti liian kauan');
  });
});

describe('the issuer under attack', () => {
  const as = (host: string) => ({ headers: { host } });
  it('names itself by no host that a stranger asks for', async () => {
    const path = '/oidc/.well-known/openid-configuration';
    const { status, text } = await ask(path, as('evil.example'));
    expect([status, text]).toEqual([421, expect.stringContaining(origin)]);
    expect((await ask(path, as('localhost'))).status).toBe(421);
    const named = await ask(path, as(new URL(origin).host));
    expect(JSON.parse(named.text)).toMatchObject({ issuer: `${origin}/oidc` });
  });

  it.each([
    ['/oidc/login/unknown', 413],
    ['/oidc/token', 400],
  ])('reads a form no further than one has: %s', async (path, status) => {
    const body = `username=${'x'.repeat(1_000_000)}`;
    expect((await ask(path, { method: 'POST', headers: form }, body)).status).toBe(status);
  });
});

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Node's own client sends the Host that it is given, and keeps no connection that was closed on it. */
async function ask(path: string, options: RequestOptions, body = '') {
  const sent = request(`${origin}${path}`, { ...options, agent: false });
  sent.on('error', () => {});
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, text: await readAll(response).catch(() => '') };
}

describe('a session', () => {
  it('is not there before somebody has signed in', async () => {
    expect(await withoutAsking(makeWalker())).toMatchObject({ error: 'login_required' });
  });

  it('lets a page that was loaded again go on', async () => {
    const { browser } = await signInAs('kaisa');
    const { error, finish } = await withoutAsking(browser);
    expect(error).toBeNull();
    expect((await finish()).claims()).toMatchObject({ name: 'Kaisa Koskinen' });
  });

  it('ends with the working day', async () => {
    const { browser } = await signInAs('kaisa');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 60 * 60 * 1_000 + 1_000 });
    expect(await withoutAsking(browser)).toMatchObject({ error: 'login_required' });
  });

  it('is one browser’s', async () => {
    await signInAs('kaisa');
    expect(await withoutAsking(makeWalker())).toMatchObject({ error: 'login_required' });
  });

  it('leaves a token that lives ten minutes and no longer', async () => {
    const { tokens } = await signInAs('kaisa');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 615_000 });
    expect(await signIn.verifyToken(tokens.access_token)).toBeUndefined();
  });
});

describe('a page that is worked on', () => {
  const renew = (refreshToken: string) => client.refreshTokenGrant(config, refreshToken);

  it('gets new tokens, each time by a new name', async () => {
    const { tokens } = await signInAs('kaisa');
    const again = await renew(tokens.refresh_token ?? '');
    expect(await signIn.verifyToken(again.access_token)).toMatchObject({ name: 'Kaisa Koskinen' });
    expect(again.refresh_token).not.toBe(tokens.refresh_token);
    // What was used already gives nothing, to whomever has it.
    await expect(renew(tokens.refresh_token ?? '')).rejects.toThrow();
  });

  it('gets none when the person has signed out', async () => {
    const { tokens, browser } = await signInAs('maija');
    await signOut(browser, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${origin}/`,
    });
    await expect(renew(tokens.refresh_token ?? '')).rejects.toThrow();
  });
});

describe('signing out', () => {
  it('ends the session and comes back at once', async () => {
    const { tokens, browser } = await signInAs('maija');
    const { address } = await signOut(browser, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${origin}/`,
      // Where another issuer has a name of its own for it.
      logout_uri: `${origin}/`,
      state: 'a b',
    });
    expect(address.href).toBe(`${origin}/?state=a+b`);
    expect(await withoutAsking(browser)).toMatchObject({ error: 'login_required' });
  });

  it('comes back also when there was no session', async () => {
    const { tokens } = await signInAs('maija');
    const { address } = await signOut(makeWalker(), {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: `${origin}/`,
      state: 'x',
    });
    expect(address.href).toBe(`${origin}/?state=x`);
  });

  it('asks when nothing shows that the site wants it', async () => {
    const { browser } = await signInAs('maija');
    const { page } = await signOut(browser, { ui_locales: 'en' });
    const text = (await page?.text()) ?? '';
    expect(text).toContain('<h1>Do you want to sign out?</h1>');
    expect(await withoutAsking(browser)).toMatchObject({ error: null });
    const xsrf = /name="xsrf" value="(\w+)"/.exec(text)?.[1] ?? '';
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
    const left = await browser.ask(action, { method: 'POST', body });
    const home = await browser.ask(left.headers.get('Location') ?? '');
    expect(home.headers.get('Location')).toBe('/');
    expect(await withoutAsking(browser)).toMatchObject({ error: 'login_required' });
  });

  it('comes back to no other address', async () => {
    const { tokens, browser } = await signInAs('maija');
    const { page } = await signOut(browser, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'https://evil.example/',
    });
    expect(page?.status).toBe(400);
  });
});

describe('the keys of this machine', () => {
  it('are readable by their owner only, and the same after a new start', async () => {
    const { tokens } = await signInAs('maija');
    const file = `${settings.dataFile}.sign-in-key`;
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const before = await readFile(file, 'utf8');
    const again = await start();
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(await again.signIn.verifyToken(tokens.access_token)).toBeUndefined();
    await again.server.close();
  });

  it('published reveal nothing private', async () => {
    const { keys } = await readJson('/oidc/jwks');
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0]).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});

it('shows the site who signs people in, and as whom', async () => {
  const siteConfig = await readJson('/config.json');
  expect(siteConfig).toMatchObject({ issuer: `${origin}/oidc`, clientId: 'jatkopolku-web' });
  expect(siteConfig.demoUsers).toHaveLength(demoPeople.length);
  const maija = {
    roles: ['provider-worker'],
    region: 'kymenlaakso',
    provider: 'Esimerkkiseurakunta 1',
  };
  expect(siteConfig.demoUsers[0]).toEqual({
    username: 'maija',
    name: 'Maija Mäkinen',
    memberships: [maija],
  });
});

it('lets the site’s own pages ask for tokens, and no other site’s', async () => {
  const allowed = async (from: string) => {
    const headers = { Origin: from, 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = 'client_id=jatkopolku-web&grant_type=authorization_code&code=x';
    const answer = await fetch(`${origin}/oidc/token`, { method: 'POST', headers, body });
    return answer.headers.get('access-control-allow-origin');
  };
  expect(await allowed(origin)).toBe(origin);
  expect(await allowed('https://evil.example')).toBeNull();
});
