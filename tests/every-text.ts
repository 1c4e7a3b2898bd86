import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { isText } from '@jatkopolku/words/in-language';
import type { Text, Words } from '@jatkopolku/words/language';

/** One text of the home of words, by its concept and key; those of letters are in two languages. */
export interface Entry {
  readonly concept: string;
  readonly key: string;
  readonly text: Partial<Text>;
}

const home = fileURLToPath(new URL('../packages/words/src/', import.meta.url));
const files = globSync('*.ts', { cwd: home }).filter(
  (file) => !file.endsWith('.test.ts') && file !== 'site.ts',
);

/** Every text of `packages/words`. */
export const everyText: readonly Entry[] = await readAll();

/** One file after the other: read at once, those that many refer to have been evaluated twice. */
async function readAll(): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const file of files) entries.push(...(await textsOf(file)));
  return entries;
}

/** What a file exports is a group of words, or a single text. */
async function textsOf(file: string): Promise<Entry[]> {
  const exported: Record<string, unknown> = await import(`${home}${file}`);
  return Object.entries(exported).flatMap(([name, it]) =>
    isWords(it) ? entriesOf(isText(it) ? { [name]: it } : it, basename(file, '.ts')) : [],
  );
}

function entriesOf(words: Words, concept: string, path = ''): Entry[] {
  return Object.entries(words).flatMap(([name, it]) => {
    const key = `${path}${name}`;
    return isText(it) ? [{ concept, key, text: it }] : entriesOf(it, concept, `${key}.`);
  });
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
