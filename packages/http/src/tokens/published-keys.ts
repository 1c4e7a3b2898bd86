import type { Instant } from '@jatkopolku/kernel';
import { type RemoteJWKSet, createRemoteJWKSet } from 'jose';
import * as z from 'zod';

/** An issuer that does not publish its keys: an outage, and nothing about who sent the token. */
export class KeysUnavailable extends Error {}

export interface Issuer {
  readonly issuer: string;
  /** Where the issuer publishes its keys; found by discovery when it is not given. */
  readonly keysAddress?: URL | undefined;
}

const TIMEOUT_MS = 3_000;
const metadataSchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The issuer's published keys; when they are fetched is decided by who uses them. */
export async function publishedKeys({ issuer, keysAddress }: Issuer): Promise<RemoteJWKSet> {
  const address = keysAddress ?? (await discoverKeys(issuer));
  return createRemoteJWKSet(address, {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: Number.POSITIVE_INFINITY,
    cacheMaxAge: Number.POSITIVE_INFINITY,
  });
}

async function discoverKeys(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const metadata = metadataSchema.parse(await answer.json());
  if (metadata.issuer === issuer) return new URL(metadata.jwks_uri);
  throw new Error(`${address} is about ${metadata.issuer}`);
}

/** Milliseconds since 1970. */
export function millisecondsOf(instant: Instant): number {
  return Date.parse(instant);
}
