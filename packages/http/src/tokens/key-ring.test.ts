import { type Instant, instantOf } from '@jatkopolku/kernel';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { KeysUnavailable } from './published-keys.ts';
import { type KeyServer, startKeyServer } from './testing/key-server.ts';
import { type TestKey, testKey } from './testing/test-key.ts';
import { type VerifyToken, verifyTokens } from './verify-tokens.ts';

const audience = 'urn:jatkopolku:api';
const clientId = 'jatkopolku-web';
const start = 1_700_000_000;

const first = await testKey('RS256', 'first');
const second = await testKey('RS256', 'second');
const invented = await testKey('RS256', 'invented');

let server: KeyServer;
let verify: VerifyToken;
let seconds: number;
const clock = { now: (): Instant => instantOf(new Date((start + seconds) * 1_000)) };
beforeEach(async () => {
  seconds = 0;
  server = await startKeyServer();
  server.keys = [first.jwk];
  verify = verifyTokens({ issuer: server.issuer, audience, clientId, clock });
});
afterEach(() => server.close());

/** No two alike, so that none is known from before. */
let made = 0;
function tokenBy({ alg, kid, privateKey }: TestKey): Promise<string> {
  made += 1;
  const claims = { iss: server.issuer, aud: audience, sub: `p${made}`, exp: start + 100_000 };
  return new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(privateKey);
}

async function isBelieved(key: TestKey): Promise<boolean> {
  return (await verify(await tokenBy(key))) !== undefined;
}

describe('the keys of an issuer', () => {
  it('are found by discovery and fetched once', async () => {
    const all = await Promise.all([first, first, first].map(isBelieved));
    expect([...all, await isBelieved(first)]).toEqual([true, true, true, true]);
    expect(server.asked).toBe(1);
  });

  it('are fetched again for a key not seen before', async () => {
    expect(await isBelieved(first)).toBe(true);
    server.keys = [first.jwk, second.jwk];
    seconds = 30;
    const all = await Promise.all([second, second, first].map(isBelieved));
    expect(all).toEqual([true, true, true]);
    expect(server.asked).toBe(2);
  });

  it('are asked for once a cooldown, however many invent keys', async () => {
    expect(await isBelieved(first)).toBe(true);
    for (const later of [1, 31, 32, 40, 60, 61.5]) {
      seconds = later;
      expect(await isBelieved(invented)).toBe(false);
    }
    expect(server.asked).toBe(3);
    expect(await isBelieved(first)).toBe(true);
  });

  it('are forgotten when the issuer has withdrawn them', async () => {
    expect(await isBelieved(first)).toBe(true);
    server.keys = [second.jwk];
    seconds = 600;
    expect(await isBelieved(first)).toBe(false);
    expect(await isBelieved(second)).toBe(true);
  });
});

describe('an issuer that fails', () => {
  it('is an outage while no key is known, and is asked again', async () => {
    server.status = 503;
    await expect(isBelieved(first)).rejects.toThrow(KeysUnavailable);
    server.status = 200;
    expect(await isBelieved(first)).toBe(true);
  });

  it('stops nobody whose key is known, and is not asked by each of them', async () => {
    expect(await isBelieved(first)).toBe(true);
    server.status = 503;
    for (const later of [600, 601, 629]) {
      seconds = later;
      expect(await isBelieved(first)).toBe(true);
      expect(await isBelieved(second)).toBe(false);
    }
    expect(server.asked).toBe(2);
    server.status = 200;
    server.keys = [second.jwk];
    seconds = 630;
    expect(await isBelieved(second)).toBe(true);
  });

  it('that cannot be reached is an outage', async () => {
    await server.close();
    await expect(isBelieved(first)).rejects.toThrow(KeysUnavailable);
  });

  it('that calls itself otherwise is an outage', async () => {
    server.claimedIssuer = 'https://issuer.example';
    await expect(isBelieved(first)).rejects.toThrow(KeysUnavailable);
  });
});

it('keys at an address that is set need no discovery', async () => {
  server.claimedIssuer = 'https://issuer.example';
  const { issuer } = server;
  verify = verifyTokens({
    issuer,
    audience,
    clientId,
    clock,
    keysAddress: new URL(`${issuer}/keys`),
  });
  expect(await isBelieved(first)).toBe(true);
});
