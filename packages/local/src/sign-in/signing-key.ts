import { generateKeyPairSync } from 'node:crypto';

import type { JWK } from 'oidc-provider';

import { onceInFile } from '../machine-key.ts';
import type { Settings } from '../settings.ts';

/** The key that signs tokens, beside the data file; deleting the file makes another one at the next start. */
export async function signingKey({ dataFile }: Settings): Promise<JWK> {
  return JSON.parse(await onceInFile(`${dataFile}.sign-in-key`, makeKey));
}

function makeKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' });
}
