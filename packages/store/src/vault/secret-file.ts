import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface SecretFile<T> {
  readonly file: string;
  /** The text of a new secret. */
  readonly make: () => string;
  /** The secret in a text; undefined where the text is not whole. */
  readonly read: (text: string) => T | undefined;
  /** What brings a damaged file back, as a sentence for the person at this machine. */
  readonly mend: string;
}

/** A file of this machine that does not hold the whole secret; its message is for people. */
export class DamagedSecret extends Error {}

/**
 * A secret in a file, made on first use and readable by its owner only.
 * @throws DamagedSecret for a file that is empty, cut short or changed: a secret made in its place
 *   would open nothing that the old one has sealed, and one that is guessed would open everything.
 */
export async function secretInFile<T>({ file, make, read, mend }: SecretFile<T>): Promise<T> {
  const text = (await readIfThere(file)) ?? (await makeFile(file, make()));
  const secret = read(text);
  if (secret !== undefined) return secret;
  throw new DamagedSecret(`${file} is damaged: it does not hold a whole key. ${mend}`);
}

/** What a text holds as JSON; undefined for one that was cut short. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Linked whole into its place: of two programs that begin at once, both use what the first made. */
async function makeFile(file: string, text: string): Promise<string> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o600, flush: true });
    await link(draft, file).catch(ignoring('EEXIST'));
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(folder);
  return readFile(file, 'utf8');
}

/** So that a power cut after the first seal cannot take the key of it away. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

async function readIfThere(file: string): Promise<string | undefined> {
  return (await readFile(file, 'utf8').catch(ignoring('ENOENT'))) ?? undefined;
}

function ignoring(code: string) {
  return (error: NodeJS.ErrnoException): void => {
    if (error.code !== code) throw error;
  };
}
