import {
  AlgorithmSuiteIdentifier,
  CommitmentPolicy,
  type KeyringNode,
  NodeCachingMaterialsManager,
  buildClient,
  getLocalCryptographicMaterialsCache,
} from '@aws-crypto/client-node';
import { invariant } from '@jatkopolku/kernel';

/** Whose secrets a seal holds: bound to it, so that one kind never opens as the other. */
export type Purpose = 'client' | 'provider' | 'region';

export interface Sealer {
  seal(purpose: Purpose, content: object): Promise<string>;
  open(purpose: Purpose, sealed: string): Promise<unknown>;
}

/** A data key seals at most so many clients, and for at most so long, before a new one is made. */
const MESSAGES_PER_KEY = 1_000;
const KEY_AGE_MS = 5 * 60_000;

const sdk = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);

/**
 * Seals by the AWS Encryption SDK, with the region and whose secrets they are as authenticated context, and
 * the owner's id inside the seal. Data keys are cached, so that a thousand clients cost one call to the key's
 * keeper.
 */
export function openSealer(keyring: KeyringNode, regionId: string): Sealer {
  const materials = new NodeCachingMaterialsManager({
    backingMaterials: keyring,
    cache: getLocalCryptographicMaterialsCache(100),
    maxAge: KEY_AGE_MS,
    maxMessagesEncrypted: MESSAGES_PER_KEY,
  });
  return {
    seal: async (purpose, content) => {
      const { result } = await sdk.encrypt(materials, JSON.stringify(content), {
        encryptionContext: { application: 'jatkopolku', region: regionId, purpose },
        suiteId: AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY,
      });
      return result.toString('base64');
    },
    open: async (purpose, sealed) => {
      const bytes = Buffer.from(sealed, 'base64');
      const { plaintext, messageHeader } = await sdk.decrypt(materials, bytes);
      const context = messageHeader.encryptionContext;
      invariant(context['region'] === regionId, 'the seal is this region’s');
      invariant(context['purpose'] === purpose, `the seal is a ${purpose}’s`);
      return JSON.parse(plaintext.toString());
    },
  };
}
