import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

const DIST = new URL('../../web/dist/', import.meta.url);
const KB = 1024;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('.vite/manifest.json', DIST)), 'utf8'),
) as Record<string, Chunk>;

/** Every script that is fetched for these entries, each once. */
function filesOf(entries: readonly string[], files = new Set<string>()): Set<string> {
  for (const entry of entries) {
    const chunk = manifest[entry];
    if (!chunk) throw new Error(`the build has no ${entry}`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    filesOf(chunk.imports ?? [], files);
  }
  return files;
}

function gzippedKb(entries: readonly string[]): number {
  const sizes = [...filesOf(entries)]
    .filter((file) => file.endsWith('.js'))
    .map((file) => gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).byteLength);
  return sizes.reduce((sum, size) => sum + size, 0) / KB;
}

const first = ['index.html', '../virtual:words/everybody/fi'];

it('the first load, and leaving for the issuer with it, is at most 200 KB of script', () => {
  expect(gzippedKb([...first, 'src/session/issuer.ts'])).toBeLessThan(200);
});

it('a page behind signing in is in few scripts, so that a phone does not wait for each', () => {
  const pages = Object.keys(manifest).filter((entry) => entry.endsWith('-page.tsx'));
  expect(pages.length).toBeGreaterThan(30);
  const behind = ['src/session/issuer.ts', 'src/api/client.ts', '../virtual:words/signedIn/fi'];
  const many = pages.map((page) => {
    const files = filesOf([...first, ...behind, page]);
    return [page, [...files].filter((file) => file.endsWith('.js')).length] as const;
  });
  expect(many.filter(([, count]) => count > 15)).toEqual([]);
});

it('routes, languages and the API’s client are fetched when they are needed', () => {
  const loaded = filesOf(first);
  for (const later of [
    'src/features/home/home-page.tsx',
    'src/features/search/search-page.tsx',
    '../virtual:words/signedIn/fi',
    '../virtual:words/everybody/en',
    'src/api/client.ts',
    'src/session/issuer.ts',
  ]) {
    expect(loaded).not.toContain(manifest[later]?.file);
  }
});

it('the first load holds no schema library', () => {
  const texts = [...filesOf(first)]
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(new URL(file, DIST), 'utf8'));
  // A name that the library writes into each schema, and that no minifier may change.
  expect(texts.filter((text) => text.includes('$ZodType'))).toEqual([]);
});
