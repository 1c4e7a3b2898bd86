import { randomUUID } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface DiskContent {
  /** Holds the file open until it is read to its end or destroyed. */
  readonly stream: ReadStream;
  readonly sizeBytes: number;
}

/** Contents by key in a folder, readable by their owner only. */
export interface Disk {
  /** Puts the stream under a name of its own, whole or not at all, and returns that name. */
  write(folder: string, stream: AsyncIterable<Uint8Array>): Promise<string>;
  /** Undefined when there is none. */
  read(key: string): Promise<DiskContent | undefined>;
  /** @returns whether there was anything to move. */
  move(from: string, to: string): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Removes what was written into a folder before a moment. */
  removeOlder(folder: string, beforeMs: number): Promise<void>;
}

export function diskAt(root: string): Disk {
  const pathOf = (key: string) => join(root, key);
  return {
    write: async (folder, stream) => {
      const key = `${folder}/${randomUUID()}`;
      await makeFolderOf(pathOf(key));
      const options = { flag: 'wx', mode: 0o600, flush: true };
      await writeFile(pathOf(key), stream, options).catch(async (error: unknown) => {
        await rm(pathOf(key), { force: true });
        throw error;
      });
      return key;
    },
    read: (key) => openContent(pathOf(key)),
    move: async (from, to) => {
      await makeFolderOf(pathOf(to));
      return rename(pathOf(from), pathOf(to)).then(() => true, ifMissing(false));
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    removeOlder: async (folder, beforeMs) => {
      const names = await readdir(pathOf(folder)).catch(ifMissing([]));
      for (const path of names.map((name) => join(pathOf(folder), name))) {
        const found = await stat(path).catch(ifMissing(undefined));
        if (found && found.mtimeMs < beforeMs) await rm(path, { force: true });
      }
    },
  };
}

async function openContent(path: string): Promise<DiskContent | undefined> {
  const handle = await open(path).catch(ifMissing(undefined));
  if (!handle) return undefined;
  const { size: sizeBytes } = await handle.stat();
  return { stream: handle.createReadStream(), sizeBytes };
}

async function makeFolderOf(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
}

/** The value instead, when there is no such file; any other failure stays one. */
function ifMissing<T>(value: T) {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code !== 'ENOENT') throw error;
    return value;
  };
}
