import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

import { jsonIn, secretInFile } from '@jatkopolku/store';
import type { JWK } from 'oidc-provider';
import * as z from 'zod';

import type { Settings } from '../settings.ts';

const BITS = 2048;
const part = z.string().min(1);
const jwkSchema = z.strictObject({
  kty: z.literal('RSA'),
  alg: z.literal('RS256'),
  use: z.literal('sig'),
  n: part,
  e: part,
  d: part,
  p: part,
  q: part,
  dp: part,
  dq: part,
  qi: part,
});

/**
 * The key that signs tokens, beside the data file.
 * @throws DamagedSecret
 */
export function signingKey({ dataFile }: Settings): Promise<JWK> {
  return secretInFile({
    file: `${dataFile}.sign-in-key`,
    make: makeKey,
    read: readKey,
    mend: 'Delete it: the next start makes another, and everybody signs in again.',
  });
}

function makeKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: BITS });
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' });
}

/** A key with a changed part is refused by the library that signs with it, or signs what nobody can verify. */
function readKey(text: string): JWK | undefined {
  const { data: jwk } = jwkSchema.safeParse(jsonIn(text));
  return jwk && isWhole(jwk) ? jwk : undefined;
}

function isWhole(jwk: z.infer<typeof jwkSchema>): boolean {
  try {
    const key = createPrivateKey({ key: jwk, format: 'jwk' });
    const details = key.asymmetricKeyDetails;
    if (details?.modulusLength !== BITS) return false;
    const probe = Buffer.from('probe');
    return verify('sha256', probe, createPublicKey(key), sign('sha256', probe, key));
  } catch {
    return false;
  }
}
