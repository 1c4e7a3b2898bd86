import {
  AlgorithmSuiteIdentifier,
  CommitmentPolicy,
  type KeyringNode,
  NodeCachingMaterialsManager,
  buildClient,
  getLocalCryptographicMaterialsCache,
} from '@aws-crypto/client-node';
import type { Vault } from '@jatkopolku/application';
import { clientIdSchema, clientSecretsSchema } from '@jatkopolku/domain/client';
import { invariant } from '@jatkopolku/kernel';
import * as z from 'zod';

/** The keys behind a vault: a keyring that wraps data keys, and a keyed hash. */
export interface VaultKeys {
  readonly keyring: KeyringNode;
  readonly mac: (text: string) => Promise<Buffer>;
}

const sealedSchema = z.strictObject({ clientId: clientIdSchema, secrets: clientSecretsSchema });

/** A data key seals at most so many clients, and for at most so long, before a new one is made. */
const MESSAGES_PER_KEY = 1_000;
const KEY_AGE_MS = 5 * 60_000;

const sdk = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);

/**
 * Seals by the AWS Encryption SDK, with the region as authenticated context and the client's id inside
 * the seal. Data keys are cached, so that a thousand clients cost one call to the key's keeper.
 */
export function makeVault(keys: VaultKeys, regionId: string): Vault {
  const materials = new NodeCachingMaterialsManager({
    backingMaterials: keys.keyring,
    cache: getLocalCryptographicMaterialsCache(100),
    maxAge: KEY_AGE_MS,
    maxMessagesEncrypted: MESSAGES_PER_KEY,
  });
  const encryptionContext = { application: 'jatkopolku', region: regionId, purpose: 'client' };
  return {
    seal: async (secrets, clientId) => {
      const { result } = await sdk.encrypt(materials, JSON.stringify({ clientId, secrets }), {
        encryptionContext,
        suiteId: AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY,
      });
      return result.toString('base64');
    },
    open: async (sealed, clientId) => {
      const { plaintext, messageHeader } = await sdk.decrypt(
        materials,
        Buffer.from(sealed, 'base64'),
      );
      invariant(
        messageHeader.encryptionContext['region'] === regionId,
        'the seal is this region’s',
      );
      const opened = sealedSchema.parse(JSON.parse(plaintext.toString()));
      invariant(opened.clientId === clientId, 'the seal is this client’s');
      return opened.secrets;
    },
    mark: async (purpose, text) => {
      const mac = await keys.mac(JSON.stringify([regionId, purpose, text]));
      return mac.toString('base64url');
    },
  };
}
