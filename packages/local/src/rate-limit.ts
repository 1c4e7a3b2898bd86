import { getConnInfo } from '@hono/node-server/conninfo';
import { type ApiEnvironment, problemResponse } from '@jatkopolku/http';
import type { Context, Env, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimit {
  readonly requestsPerSecond: number;
  /** How many may come at once. */
  readonly burst: number;
}

/** As many as the deployed gateway lets through for everybody together, here for each caller. */
export const gatewayLimit: RateLimit = { requestsPerSecond: 100, burst: 200 };

/** Refuses a caller's requests to the API past the limit, and says when to come again. */
export function limitRate(limit: RateLimit): MiddlewareHandler<ApiEnvironment> {
  return limitCalls(limit, (c) => problemResponse(c, { code: 'too-many-requests' }));
}

/** The same, in words of another part's own. */
export function limitCalls<E extends Env>(
  { requestsPerSecond, burst }: RateLimit,
  refuse: (c: Context<E>) => Response | Promise<Response>,
): MiddlewareHandler<E> {
  const limiter = new RateLimiterMemory({ points: burst, duration: burst / requestsPerSecond });
  return async (c, next) => {
    const waitMs = await take(limiter, callerOf(c));
    if (waitMs === undefined) return next();
    c.header('Retry-After', String(Math.max(1, Math.ceil(waitMs / 1_000))));
    return refuse(c);
  };
}

/** @returns how long to wait, where the limit is reached. */
async function take(limiter: RateLimiterMemory, caller: string): Promise<number | undefined> {
  try {
    await limiter.consume(caller);
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
    throw refused;
  }
}

/** Who asks, as far as it is known before the token is looked at: all of an address are one caller. */
function callerOf<E extends Env>(c: Context<E>): string {
  return getConnInfo(c).remote.address ?? '';
}
