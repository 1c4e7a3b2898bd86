import type { Clock } from '@jatkopolku/kernel';
import { type JWTVerifyGetKey, type RemoteJWKSet, errors } from 'jose';

import { type Issuer, KeysUnavailable, millisecondsOf, publishedKeys } from './published-keys.ts';

/** How long an unknown key, or an issuer that failed, must wait before the keys are asked for again. */
const COOLDOWN_MS = 30_000;
/** A key that the issuer has withdrawn is forgotten within this time. */
const MAX_AGE_MS = 600_000;

/**
 * Keeps an issuer's keys. An issuer that cannot be reached stops nobody whose key is known, and one who
 * sends tokens with invented keys makes the issuer asked once a cooldown.
 */
export function keyRing(issuer: Issuer, { now }: Pick<Clock, 'now'>): JWTVerifyGetKey {
  let keys: RemoteJWKSet | undefined;
  let fetching: Promise<RemoteJWKSet> | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  const since = (moment: number) => millisecondsOf(now()) - moment;
  const isRested = () => since(triedAt) >= COOLDOWN_MS;

  const fetchKeys = async (): Promise<RemoteJWKSet> => {
    triedAt = millisecondsOf(now());
    try {
      keys ??= await publishedKeys(issuer);
      await keys.reload();
      fetchedAt = triedAt;
    } catch (cause) {
      if (!keys?.jwks()) throw new KeysUnavailable(`No keys of ${issuer.issuer}`, { cause });
    }
    return keys;
  };
  const fetchOnce = () => (fetching ??= fetchKeys().finally(() => (fetching = undefined)));
  const knownKeys = async (): Promise<RemoteJWKSet> => {
    if (!keys?.jwks()) return fetchOnce();
    return since(fetchedAt) >= MAX_AGE_MS && isRested() ? fetchOnce() : keys;
  };

  return async (header, token) => {
    const known = await knownKeys();
    return known(header, token).catch(async (error: unknown) => {
      const isUnknown = error instanceof errors.JWKSNoMatchingKey;
      if (!isUnknown || !(fetching || isRested())) throw error;
      return (await fetchOnce())(header, token);
    });
  };
}
