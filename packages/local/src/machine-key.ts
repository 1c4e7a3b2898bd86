import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Settings } from './settings.ts';

/** The key that signs addresses of files, beside the data file, made on first use and readable by its owner only. */
export function fileKey({ dataFile }: Settings): Promise<string> {
  return onceInFile(`${dataFile}.file-key`, () => randomBytes(32).toString('base64url'));
}

/** A secret in a file, made by the first who asks for it; deleting the file asks for a new one. */
export async function onceInFile(file: string, make: () => string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(ignoring('ENOENT'));
  if (known) return known;
  await mkdir(dirname(file), { recursive: true });
  // Linked whole into its place: of two programs that begin at once, both use the key of the first.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, make(), { flag: 'wx', mode: 0o600 });
  await link(draft, file)
    .catch(ignoring('EEXIST'))
    .finally(() => rm(draft));
  return readFile(file, 'utf8');
}

function ignoring(code: string) {
  return (error: NodeJS.ErrnoException): void => {
    if (error.code !== code) throw error;
  };
}
