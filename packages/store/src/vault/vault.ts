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
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { invariant } from '@jatkopolku/kernel';
import * as z from 'zod';

/** The keys behind a vault: a keyring that wraps data keys, and a keyed hash. */
export interface VaultKeys {
  readonly keyring: KeyringNode;
  readonly mac: (text: string) => Promise<Buffer>;
}

const ofClientSchema = z.strictObject({ clientId: clientIdSchema, secrets: clientSecretsSchema });
const ofProviderSchema = z.strictObject({
  providerId: providerIdSchema,
  iban: z.string().brand<'Iban'>(),
});

const ofRegionSchema = z.strictObject({ iban: z.string().brand<'Iban'>() });

/** Whose secrets a seal holds: bound to it, so that one kind never opens as the other. */
type Purpose = 'client' | 'provider' | 'region';

/** A data key seals at most so many clients, and for at most so long, before a new one is made. */
const MESSAGES_PER_KEY = 1_000;
const KEY_AGE_MS = 5 * 60_000;

const sdk = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);

/**
 * Seals by the AWS Encryption SDK, with the region and whose secrets they are as authenticated context, and
 * the owner's id inside the seal. Data keys are cached, so that a thousand clients cost one call to the key's
 * keeper.
 */
export function makeVault(keys: VaultKeys, regionId: string): Vault {
  const materials = new NodeCachingMaterialsManager({
    backingMaterials: keys.keyring,
    cache: getLocalCryptographicMaterialsCache(100),
    maxAge: KEY_AGE_MS,
    maxMessagesEncrypted: MESSAGES_PER_KEY,
  });
  const seal = async (purpose: Purpose, content: object) => {
    const { result } = await sdk.encrypt(materials, JSON.stringify(content), {
      encryptionContext: { application: 'jatkopolku', region: regionId, purpose },
      suiteId: AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY,
    });
    return result.toString('base64');
  };
  const open = async (purpose: Purpose, sealed: string): Promise<unknown> => {
    const bytes = Buffer.from(sealed, 'base64');
    const { plaintext, messageHeader } = await sdk.decrypt(materials, bytes);
    const context = messageHeader.encryptionContext;
    invariant(context['region'] === regionId, 'the seal is this region’s');
    invariant(context['purpose'] === purpose, `the seal is a ${purpose}’s`);
    return JSON.parse(plaintext.toString());
  };
  return {
    seal: (secrets, clientId) => seal('client', { clientId, secrets }),
    open: async (sealed, clientId) => {
      const opened = ofClientSchema.parse(await open('client', sealed));
      invariant(opened.clientId === clientId, 'the seal is this client’s');
      return opened.secrets;
    },
    sealAccount: (iban, providerId) => seal('provider', { providerId, iban }),
    openAccount: async (sealed, providerId) => {
      const opened = ofProviderSchema.parse(await open('provider', sealed));
      invariant(opened.providerId === providerId, 'the seal is this provider’s');
      return opened.iban;
    },
    sealOwnAccount: (iban) => seal('region', { iban }),
    openOwnAccount: async (sealed) => ofRegionSchema.parse(await open('region', sealed)).iban,
    mark: async (purpose, text) => {
      const mac = await keys.mac(JSON.stringify([regionId, purpose, text]));
      return mac.toString('base64url');
    },
  };
}
