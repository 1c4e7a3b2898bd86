import type { Clock } from '@jatkopolku/kernel';
import { type JWTVerifyGetKey, errors } from 'jose';

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
  const fetchPublished = publishedKeys(issuer);
  let keys: JWTVerifyGetKey | undefined;
  let fetching: Promise<JWTVerifyGetKey> | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  const since = (moment: number) => millisecondsOf(now()) - moment;
  const isRested = () => since(triedAt) >= COOLDOWN_MS;

  const fetchKeys = async (): Promise<JWTVerifyGetKey> => {
    triedAt = millisecondsOf(now());
    try {
      keys = await fetchPublished();
      fetchedAt = triedAt;
      return keys;
    } catch (cause) {
      if (keys) return keys;
      throw new KeysUnavailable(`No keys of ${issuer.issuer}`, { cause });
    }
  };
  const fetchOnce = () => (fetching ??= fetchKeys().finally(() => (fetching = undefined)));
  const knownKeys = async (): Promise<JWTVerifyGetKey> => {
    if (!keys) return fetchOnce();
    return since(fetchedAt) >= MAX_AGE_MS && isRested() ? fetchOnce() : keys;
  };

  return async (header, token) => {
    const known = await knownKeys();
    try {
      return await known(header, token);
    } catch (error) {
      const isUnknown = error instanceof errors.JWKSNoMatchingKey;
      if (!isUnknown || !(fetching || isRested())) throw error;
      return (await fetchOnce())(header, token);
    }
  };
}
