import type { Identity } from '@jatkopolku/domain/access';
import { type Clock, systemClock } from '@jatkopolku/kernel';
import { type JWTVerifyGetKey, errors, jwtVerify } from 'jose';

import { identityOf, isForUs, readClaims } from './claims.ts';
import { keyRing } from './key-ring.ts';
import { millisecondsOf } from './published-keys.ts';
import { type Proved, tokenCache } from './token-cache.ts';

const ALGORITHMS = ['RS256', 'ES256'];
const TOLERANCE_SECONDS = 10;
/** Longer than any real token, and short enough to cost nothing. */
const LENGTH_MAX = 8_192;

export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The site's client: tokens without an audience must have been issued to it. */
  readonly clientId: string;
  /** Where the issuer publishes its keys; found by discovery when it is not given. */
  readonly keysAddress?: URL | undefined;
  /** The issuer's keys, when they are not to be fetched. */
  readonly keys?: JWTVerifyGetKey | undefined;
  /** Tokens live by the real clock, whatever the business date is. */
  readonly clock?: Pick<Clock, 'now'> | undefined;
}

/** Says who somebody has proved to be; undefined for a token that proves nothing. */
export type VerifyToken = (token: string) => Promise<Identity | undefined>;

/** The verifier of an issuer's access tokens, which throws `KeysUnavailable` while no key can be had. */
export function verifyTokens(settings: TokenSettings): VerifyToken {
  const { clock = systemClock } = settings;
  const keys = settings.keys ?? keyRing(settings, clock);
  const cache = tokenCache();
  return async (token) => {
    if (token === '' || token.length > LENGTH_MAX) return undefined;
    const now = millisecondsOf(clock.now());
    const known = cache.find(token, now);
    if (known) return known;
    const proved = await prove(token, { settings, keys, now });
    if (proved) cache.keep(token, proved, now);
    return proved?.identity;
  };
}

interface Means {
  readonly settings: TokenSettings;
  readonly keys: JWTVerifyGetKey;
  readonly now: number;
}

async function prove(token: string, { settings, keys, now }: Means): Promise<Proved | undefined> {
  const verified = await jwtVerify(token, keys, {
    algorithms: ALGORITHMS,
    issuer: settings.issuer,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: TOLERANCE_SECONDS,
    currentDate: new Date(now),
  }).catch(toNothing);
  const claims = readClaims(verified?.payload);
  if (!claims || !isForUs(claims, settings)) return undefined;
  const identity = identityOf(claims);
  return identity && { identity, expiresAt: claims.exp * 1_000 };
}

/** What is wrong with a token is nobody's bug; what is wrong with its issuer is thrown. */
function toNothing(error: unknown): undefined {
  if (error instanceof errors.JOSEError) return undefined;
  throw error;
}
