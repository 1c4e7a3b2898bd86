import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import * as z from 'zod';

import type { Permission } from './permissions.ts';

const base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const requestSchema = z.looseObject({
  KeyId: z.string().optional(),
  NumberOfBytes: z.int().optional(),
  EncryptionContext: z.record(z.string(), z.string()).default({}),
  CiphertextBlob: base64.optional(),
  Message: base64.optional(),
});
type KeyRequest = z.infer<typeof requestSchema>;

/** Keys in the place of KMS, for the few requests of sealing; asks the caller's policies as KMS does. */
export interface KeyKeeper {
  readonly endpoint: string;
  readonly used: Set<string>;
  close(): Promise<void>;
}

/** @param secret of the keys, which all functions of a stage share. */
export async function openKeyKeeper(
  permissions: readonly Permission[],
  secret: Buffer,
): Promise<KeyKeeper> {
  const used = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      const asked = requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString()));
      const action = `kms:${operation}`;
      const isAllowed = permissions.some((permission) => allows(permission, action, asked));
      if (isAllowed) used.add(action);
      const answer = isAllowed
        ? answers[operation]?.(asked, secret)
        : { __type: 'AccessDeniedException', message: `not authorized: ${action}` };
      response.writeHead(isAllowed ? 200 : 400, { 'Content-Type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    used,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Permissions for DynamoDB's or S3's own use of a key do not count here. */
function allows(permission: Permission, action: string, asked: KeyRequest): boolean {
  const wanted = Object.entries(permission.equal).map(([name, values]) => {
    const part = name.replace('kms:EncryptionContext:', '');
    return name !== 'kms:ViaService' && values.includes(asked.EncryptionContext[part] ?? '');
  });
  return permission.action === action && wanted.every(Boolean);
}

const answers: Record<string, (asked: KeyRequest, secret: Buffer) => object> = {
  GenerateDataKey: (asked, secret) => {
    const key = randomBytes(asked.NumberOfBytes ?? 32);
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(contextOf(asked));
    const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
    const blob = Buffer.concat([iv, cipher.getAuthTag(), sealed]);
    return {
      KeyId: asked.KeyId,
      Plaintext: key.toString('base64'),
      CiphertextBlob: blob.toString('base64'),
    };
  },
  Decrypt: (asked, secret) => {
    const blob = asked.CiphertextBlob ?? Buffer.alloc(0);
    const cipher = createDecipheriv('aes-256-gcm', secret, blob.subarray(0, 12))
      .setAAD(contextOf(asked))
      .setAuthTag(blob.subarray(12, 28));
    const key = Buffer.concat([cipher.update(blob.subarray(28)), cipher.final()]);
    return { KeyId: asked.KeyId, Plaintext: key.toString('base64') };
  },
  GenerateMac: (asked, secret) => {
    const mac = createHmac('sha256', secret).update(asked.Message ?? '');
    return { KeyId: asked.KeyId, MacAlgorithm: 'HMAC_SHA_256', Mac: mac.digest('base64') };
  },
};

function contextOf({ EncryptionContext }: KeyRequest): Buffer {
  const parts = Object.entries(EncryptionContext).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify(parts));
}
