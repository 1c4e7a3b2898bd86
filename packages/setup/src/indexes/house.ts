import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the indexes read of the repository. */
export interface House {
  readonly has: (path: string) => boolean;
  readonly read: (path: string) => string;
  readonly foldersIn: (path: string) => readonly string[];
  readonly filesIn: (path: string) => readonly string[];
}

export function houseAt(root: string): House {
  const entries = (path: string, isFolder: boolean) =>
    readdirSync(join(root, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === isFolder)
      .map(({ name }) => name)
      .toSorted();
  return {
    has: (path) => existsSync(join(root, path)),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    foldersIn: (path) => entries(path, true),
    filesIn: (path) => entries(path, false),
  };
}
