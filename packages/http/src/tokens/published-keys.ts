import { type Instant, Unavailable } from '@jatkopolku/kernel';
import { type JSONWebKeySet, type JWTVerifyGetKey, createLocalJWKSet } from 'jose';
import * as z from 'zod';

import { fetchJson } from './fetch-json.ts';

/** An issuer that does not publish its keys: an outage, and nothing about who sent the token. */
export class KeysUnavailable extends Unavailable {}

export interface Issuer {
  readonly issuer: string;
  /** Where the issuer publishes its keys; found by discovery when it is not given. */
  readonly keysAddress?: URL | undefined;
}

const metadataSchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Fetches the issuer's published keys, at each call; when that is done is decided by who uses them. */
export function publishedKeys({ issuer, keysAddress }: Issuer): () => Promise<JWTVerifyGetKey> {
  let address = keysAddress;
  return async () => {
    address ??= await discoverKeys(issuer);
    // It checks by itself that these are keys.
    return createLocalJWKSet((await fetchJson(address)) as JSONWebKeySet);
  };
}

async function discoverKeys(issuer: string): Promise<URL> {
  const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const metadata = metadataSchema.parse(await fetchJson(address));
  if (metadata.issuer === issuer) return new URL(metadata.jwks_uri);
  throw new Error(`${address.href} is about ${metadata.issuer}`);
}

/** Milliseconds since 1970. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}
