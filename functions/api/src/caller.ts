import { type Caller, callerSchema } from '@jatkopolku/domain/access';
import { sign, verify } from 'hono/jwt';

const ALGORITHM = 'HS256';
const LIFE_SECONDS = 12 * 60 * 60;

/** Tells who a token's bearer is; undefined for a token that proves nothing. */
export type Authenticate = (token: string) => Promise<Caller | undefined>;

/** Until sign-in comes: tokens signed by a key of this machine. Without a key nobody gets in. */
export function developmentTokens(key: string | undefined): Authenticate {
  return async (token) => {
    if (!key) return undefined;
    const claims = await verify(token, key, ALGORITHM).catch(() => undefined);
    const caller = callerSchema.safeParse(claims?.['caller']);
    return caller.success ? caller.data : undefined;
  };
}

/** @param now seconds since 1970, by the real clock. */
export function signDevelopmentToken(caller: Caller, key: string, now: number): Promise<string> {
  return sign({ caller, iat: now, exp: now + LIFE_SECONDS }, key, ALGORITHM);
}
