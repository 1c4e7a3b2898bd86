import { createHmac, randomBytes } from 'node:crypto';

import type { KeyringNode } from '@aws-crypto/client-node';
import * as z from 'zod';

import { jsonIn, secretInFile } from './secret-file.ts';
import type { VaultKeys } from './vault.ts';

const keySchema = z.base64().length(44);
const keyFileSchema = z.strictObject({ wrappingKey: keySchema, markKey: keySchema });
type KeyFile = z.infer<typeof keyFileSchema>;

/**
 * The keys of a local run, made on first use and readable by their owner only.
 * @throws DamagedSecret
 */
export async function keysFromFile(file: string): Promise<VaultKeys> {
  const { wrappingKey, markKey } = await secretInFile({
    file,
    make: () => JSON.stringify({ wrappingKey: randomKey(), markKey: randomKey() }),
    read: readKeys,
    mend: 'Bring it back from a copy: without it nobody can read the identity codes and accounts that it sealed.',
  });
  const secret = Buffer.from(markKey, 'base64');
  return {
    keyring: () => localKeyring(wrappingKey),
    mac: (text) => Promise.resolve(createHmac('sha256', secret).update(text).digest()),
  };
}

async function localKeyring(wrappingKey: string): Promise<KeyringNode> {
  const { RawAesKeyringNode, RawAesWrappingSuiteIdentifier } =
    await import('@aws-crypto/client-node');
  return new RawAesKeyringNode({
    keyNamespace: 'jatkopolku',
    keyName: 'local',
    unencryptedMasterKey: isolated(Buffer.from(wrappingKey, 'base64')),
    wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  });
}

/** The keyring wants key bytes that share no memory with other buffers. */
function isolated(bytes: Buffer): Uint8Array {
  const copy = new Uint8Array(new ArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

function readKeys(text: string): KeyFile | undefined {
  return keyFileSchema.safeParse(jsonIn(text)).data;
}

function randomKey(): string {
  return randomBytes(32).toString('base64');
}
