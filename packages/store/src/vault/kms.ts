import { KmsKeyringNode } from '@aws-crypto/client-node';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { must } from '@jatkopolku/kernel';

import type { VaultKeys } from './vault.ts';

export interface KmsKeyNames {
  /** Symmetric key that wraps data keys. */
  readonly wrappingKeyArn: string;
  /** HMAC_256 key that marks identity codes and IBANs. */
  readonly markKeyArn: string;
}

/** The keys of a deployment: they never leave KMS. */
export function keysFromKms({ wrappingKeyArn, markKeyArn }: KmsKeyNames): VaultKeys {
  const kms = new KMSClient();
  return {
    keyring: new KmsKeyringNode({ generatorKeyId: wrappingKeyArn }),
    mac: async (text) => {
      const answer = await kms.send(
        new GenerateMacCommand({
          KeyId: markKeyArn,
          MacAlgorithm: 'HMAC_SHA_256',
          Message: Buffer.from(text),
        }),
      );
      return Buffer.from(must(answer.Mac, 'the keyed hash'));
    },
  };
}
