import { createHash } from 'node:crypto';

import type { Identity } from '@jatkopolku/domain/access';

const LIFE_MS = 60_000;
const SIZE_MAX = 1_000;

export interface TokenCache {
  find(token: string, now: number): Identity | undefined;
  keep(token: string, proved: Proved, now: number): void;
}

/** Who a token proved to be, and until when it may be believed, in milliseconds since 1970. */
export interface Proved {
  readonly identity: Identity;
  readonly expiresAt: number;
}

/** Remembers verified tokens for a minute, by their hash: memory holds no token that could be used. */
export function tokenCache(): TokenCache {
  const kept = new Map<string, Proved>();
  return {
    find: (token, now) => {
      const found = kept.get(hashOf(token));
      return found && now < found.expiresAt ? found.identity : undefined;
    },
    keep: (token, { identity, expiresAt }, now) => {
      const hash = hashOf(token);
      kept.delete(hash);
      kept.set(hash, { identity, expiresAt: Math.min(expiresAt, now + LIFE_MS) });
      const [oldest] = kept.keys();
      if (kept.size > SIZE_MAX && oldest !== undefined) kept.delete(oldest);
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
