import { type JWTPayload, SignJWT } from 'jose';

import type { TestKey } from './test-key.ts';

/** A token as an issuer gives it, good for ten minutes from a moment. */
export function tokenBy(
  { alg, kid, privateKey }: TestKey,
  claims: JWTPayload,
  at: Date,
): Promise<string> {
  const seconds = Math.floor(at.getTime() / 1_000);
  return new SignJWT({ ...claims, iat: seconds, exp: seconds + 600 })
    .setProtectedHeader({ alg, kid, typ: 'at+jwt' })
    .sign(privateKey);
}
