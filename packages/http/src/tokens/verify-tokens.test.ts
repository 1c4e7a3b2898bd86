import { type Instant, instantOf } from '@jatkopolku/kernel';
import { type JWTPayload, SignJWT, UnsecuredJWT, createLocalJWKSet, exportSPKI } from 'jose';
import { describe, expect, it } from 'vitest';

import { type TestKey, testKey } from './testing/test-key.ts';
import { type TokenSettings, verifyTokens } from './verify-tokens.ts';

const issuer = 'https://issuer.example/pool';
const audience = 'urn:jatkopolku:api';
const clientId = 'jatkopolku-web';
const start = 1_700_000_000;

const ours = await testKey('RS256', 'one');
const elliptic = await testKey('ES256', 'two');
const foreign = await testKey('RS256', 'one');
const weak = await testKey('PS256', 'three');

/** What the local issuer puts in an access token. */
const good: JWTPayload = {
  iss: issuer,
  aud: audience,
  client_id: clientId,
  sub: 'person-1',
  exp: start + 600,
  iat: start,
  name: 'Maija Mallikas',
  mandates: ['9900001-8'],
};
/** What a Cognito user pool puts in one. */
const cognito: JWTPayload = {
  iss: issuer,
  client_id: clientId,
  token_use: 'access',
  sub: 'person-1',
  exp: start + 600,
};

type Claims = Readonly<Record<string, unknown>>;

/** Claims that are undefined are left out, as JSON does. */
function sign(claims: Claims, { alg, kid, privateKey }: TestKey = ours): Promise<string> {
  const payload: JWTPayload = JSON.parse(JSON.stringify(claims));
  return new SignJWT(payload).setProtectedHeader({ alg, kid, typ: 'at+jwt' }).sign(privateKey);
}

function verifier(more: Partial<TokenSettings> = {}) {
  const keys = createLocalJWKSet({ keys: [ours.jwk, elliptic.jwk, weak.jwk] });
  return verifyTokens({ issuer, audience, clientId, keys, clock: clockAt(0), ...more });
}

function clockAt(seconds: number) {
  return { now: (): Instant => instantOf(new Date((start + seconds) * 1_000)) };
}

describe('a token that proves who somebody is', () => {
  const person = { userId: 'person-1', name: '', mandates: [] };
  it.each<[string, Claims, TestKey, object]>([
    ['of the local issuer', good, ours, { name: 'Maija Mallikas', mandates: ['9900001-8'] }],
    ['of a Cognito user pool', cognito, ours, {}],
    ['for more than one audience', { ...cognito, aud: ['other', audience] }, ours, {}],
    ['signed on an elliptic curve', cognito, elliptic, {}],
    ['a moment past its end', { ...cognito, exp: start - 5 }, ours, {}],
    ['a moment before its beginning', { ...cognito, nbf: start + 5 }, ours, {}],
    ['with mandates as a text', { ...cognito, mandates: '9900001-8' }, ours, {}],
    ['with a name that is none', { ...cognito, name: { first: 'M' } }, ours, {}],
    ['with a long name', { ...cognito, name: 'x'.repeat(300) }, ours, { name: 'x'.repeat(200) }],
    [
      'with mandates that are no business ids',
      { ...cognito, mandates: ['9900001-7', 1, null, 'x', '9900002-6'] },
      ours,
      { mandates: ['9900002-6'] },
    ],
  ])('%s', async (_what, payload, key, expected) => {
    expect(await verifier()(await sign(payload, key))).toEqual({ ...person, ...expected });
  });
});

describe('a token that proves nothing', () => {
  it.each<[string, Claims]>([
    ['of another issuer', { ...good, iss: 'https://issuer.example/other' }],
    ['of an issuer with a slash more', { ...good, iss: `${issuer}/` }],
    ['of no issuer', { ...good, iss: undefined }],
    ['for another audience', { ...good, aud: 'urn:other' }],
    ['for no audience and another client', { ...cognito, client_id: 'other' }],
    ['for no audience at all', { ...cognito, token_use: undefined }],
    ['an ID token of the local issuer', { ...good, aud: clientId }],
    ['an ID token of a user pool', { ...cognito, token_use: 'id', aud: clientId }],
    ['an ID token that names the API', { ...cognito, token_use: 'id', aud: audience }],
    ['of nobody', { ...good, sub: undefined }],
    ['of somebody with an endless name', { ...good, sub: 'x'.repeat(129) }],
    ['expired', { ...good, exp: start - 60 }],
    ['without an end', { ...good, exp: undefined }],
    ['not yet valid', { ...good, nbf: start + 60 }],
  ])('%s', async (_what, payload) => {
    expect(await verifier()(await sign(payload))).toBeUndefined();
  });

  it.each<[string, () => Promise<string> | string]>([
    ['nothing', () => ''],
    ['no token', () => 'a.b.c'],
    ['signed by another key of the same name', () => sign(good, foreign)],
    ['signed by an algorithm that is not ours', () => sign(good, weak)],
    ['unsigned', () => new UnsecuredJWT(good).encode()],
    ['signed by the public key as a secret', signedByPublicKey],
    ['with another payload', tampered],
    ['with its signature cut off', async () => (await sign(good)).replace(/[^.]+$/, '')],
    ['with extensions nobody knows', withExtension],
    ['huge', () => sign({ ...good, padding: 'x'.repeat(9_000) })],
  ])('%s', async (_what, make) => {
    expect(await verifier()(await make())).toBeUndefined();
  });

  async function signedByPublicKey(): Promise<string> {
    const secret = new TextEncoder().encode(await exportSPKI(ours.publicKey));
    const token = new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: ours.kid });
    return token.sign(secret);
  }

  async function tampered(): Promise<string> {
    const [header, , signature] = (await sign(good)).split('.');
    const payload = Buffer.from(JSON.stringify({ ...good, sub: 'admin' })).toString('base64url');
    return [header, payload, signature].join('.');
  }

  function withExtension(): Promise<string> {
    const { alg, kid, privateKey } = ours;
    const header = { alg, kid, crit: ['x'], x: 1 };
    const token = new SignJWT(good).setProtectedHeader(header);
    return token.sign(privateKey, { crit: { x: true } });
  }
});

describe('a token seen before', () => {
  it.each([
    ['is believed for a minute without asking again', 600, 59, 1],
    ['is verified again after a minute', 600, 60, 2],
    ['is not believed past its end', 30, 29, 1],
    ['is refused when it has ended', 30, 45, 2],
  ])('%s', async (_what, life, later, asked) => {
    let [seconds, asks] = [0, 0];
    const set = createLocalJWKSet({ keys: [ours.jwk] });
    const verify = verifier({
      clock: { now: () => clockAt(seconds).now() },
      keys: (header, token) => {
        asks += 1;
        return set(header, token);
      },
    });
    const token = await sign({ ...good, exp: start + life });
    expect(await verify(token)).toMatchObject({ userId: 'person-1' });
    seconds = later;
    expect((await verify(token)) !== undefined).toBe(later < life);
    expect(asks).toBe(asked);
  });

  it('names who came with it, not who came last', async () => {
    const verify = verifier();
    const [one, two] = [await sign(good), await sign({ ...good, sub: 'person-2' })];
    for (const token of [one, two, one, two]) {
      expect(await verify(token)).toMatchObject({
        userId: token === one ? 'person-1' : 'person-2',
      });
    }
  });
});
