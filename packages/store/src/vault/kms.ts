import type { KMSClient } from '@aws-sdk/client-kms';
import { must } from '@jatkopolku/kernel';

import type { VaultKeys } from './vault.ts';

export interface KmsKeyNames {
  /** Symmetric key that wraps data keys. */
  readonly wrappingKeyArn: string;
  /** HMAC_256 key that marks identity codes and IBANs. */
  readonly markKeyArn: string;
}

/** The keys of a deployment: they never leave KMS. Its client is loaded with the first that is asked for. */
export function keysFromKms({ wrappingKeyArn, markKeyArn }: KmsKeyNames): VaultKeys {
  let kms: KMSClient | undefined;
  return {
    keyring: async () => {
      const { KmsKeyringNode } = await import('./kms-clients.ts');
      return new KmsKeyringNode({ generatorKeyId: wrappingKeyArn });
    },
    mac: async (text) => {
      const { GenerateMacCommand, KMSClient: Client } = await import('./kms-clients.ts');
      kms ??= new Client();
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
