import type { KeyringNode } from '@aws-crypto/client-node';
import type { Vault } from '@jatkopolku/application';
import { clientIdSchema, clientSecretsSchema } from '@jatkopolku/domain/client';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { invariant } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { Purpose, Sealer } from './sealer.ts';

/** The keys behind a vault: a keyring that wraps data keys, and a keyed hash. */
export interface VaultKeys {
  readonly keyring: () => Promise<KeyringNode>;
  readonly mac: (text: string) => Promise<Buffer>;
}

const ofClientSchema = z.strictObject({ clientId: clientIdSchema, secrets: clientSecretsSchema });
const ofProviderSchema = z.strictObject({
  providerId: providerIdSchema,
  iban: z.string().brand<'Iban'>(),
});

const ofRegionSchema = z.strictObject({ iban: z.string().brand<'Iban'>() });

/**
 * Seals clients' and accounts' secrets for a region. What encrypts is loaded by the first seal: most requests
 * need none.
 */
export function makeVault(keys: VaultKeys, regionId: string): Vault {
  let sealer: Promise<Sealer> | undefined;
  const sealing = () => (sealer ??= makeSealer(keys, regionId));
  const seal = async (purpose: Purpose, content: object) =>
    (await sealing()).seal(purpose, content);
  const open = async (purpose: Purpose, sealed: string) => (await sealing()).open(purpose, sealed);
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

async function makeSealer({ keyring }: VaultKeys, regionId: string): Promise<Sealer> {
  const [{ openSealer }, ring] = await Promise.all([import('./sealer.ts'), keyring()]);
  return openSealer(ring, regionId);
}
