import { randomBytes } from 'node:crypto';

import { secretInFile } from '@jatkopolku/store';

import type { Settings } from './settings.ts';

/**
 * The key that signs addresses of files, beside the data file, made on first use and readable by its owner only.
 * @throws DamagedSecret
 */
export function fileKey({ dataFile }: Settings): Promise<string> {
  return secretInFile({
    file: `${dataFile}.file-key`,
    make: () => randomBytes(32).toString('base64url'),
    read: (text) => (/^[\w-]{43}$/.test(text) ? text : undefined),
    mend: 'Delete it: the next start makes another, and addresses of files that were given out end.',
  });
}
