import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { RawAesKeyringNode, RawAesWrappingSuiteIdentifier } from '@aws-crypto/client-node';
import * as z from 'zod';

import type { VaultKeys } from './vault.ts';

const keyFileSchema = z.strictObject({
  wrappingKey: z.base64().length(44),
  markKey: z.base64().length(44),
});
type KeyFile = z.infer<typeof keyFileSchema>;

/** The keys of a local run, made on first use and readable by their owner only. */
export async function keysFromFile(file: string): Promise<VaultKeys> {
  const { wrappingKey, markKey } = await loadOrMake(file);
  const keyring = new RawAesKeyringNode({
    keyNamespace: 'jatkopolku',
    keyName: 'local',
    unencryptedMasterKey: isolated(Buffer.from(wrappingKey, 'base64')),
    wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  });
  const secret = Buffer.from(markKey, 'base64');
  return {
    keyring,
    mac: (text) => Promise.resolve(createHmac('sha256', secret).update(text).digest()),
  };
}

/** The keyring wants key bytes that share no memory with other buffers. */
function isolated(bytes: Buffer): Uint8Array {
  const copy = new Uint8Array(new ArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

async function loadOrMake(file: string): Promise<KeyFile> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = JSON.stringify({ wrappingKey: randomKey(), markKey: randomKey() });
  // Linked whole into its place: of two processes that begin at once, both use the keys of the first.
  const draft = `${file}.${process.pid}.${randomUUID()}`;
  await writeFile(draft, fresh, { flag: 'wx', mode: 0o600 });
  await link(draft, file)
    .catch(ignoreExisting)
    .finally(() => rm(draft));
  return keyFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

function randomKey(): string {
  return randomBytes(32).toString('base64');
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
