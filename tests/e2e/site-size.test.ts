import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { measureLoad } from '@jatkopolku/bench/web/page-load';
import { sessionOf } from '@jatkopolku/bench/web/sign-in';
import { siteGoals } from '@jatkopolku/bench/web/site-goals';
import { describe, expect, it } from 'vitest';

import { sharedBrowser } from '../pages/open-browser.ts';
import { useSite } from '../pages/site.ts';

const DIST = new URL('../../web/dist/', import.meta.url);

interface Chunk {
  readonly file: string;
  readonly name?: string;
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

/** A common part of several entries, by its name in `web/vite.config.ts`. */
function partOf(name: string): string {
  const found = Object.entries(manifest).find(([, chunk]) => chunk.name === name);
  if (!found) throw new Error(`the build has no part ${name}`);
  return found[0];
}

const site = useSite();

describe('a browser that has never seen the site', () => {
  it('fetches little for the front page, which is begun once and stays where it is', async () => {
    const { address } = site;
    const load = await measureLoad(await sharedBrowser(), { address, path: '/' });
    expect(load.scriptKb).toBeLessThanOrEqual(siteGoals.front.scriptKb);
    expect(load.requests).toBeLessThanOrEqual(siteGoals.front.requests);
    expect(load.starts).toBe(siteGoals.starts);
    expect(load.layoutShift).toBeLessThanOrEqual(siteGoals.layoutShift);
  });

  it.each(['kaisa', 'maija', 'antti'])(
    'fetches little for the home of %s, which is begun once and stays where it is',
    async (person) => {
      const { address } = site;
      const browser = await sharedBrowser();
      const signedIn = await sessionOf(browser, address, person);
      const load = await measureLoad(browser, { address, path: '/', signedIn });
      expect(load.scriptKb).toBeLessThanOrEqual(siteGoals.home.scriptKb);
      expect(load.requests).toBeLessThanOrEqual(siteGoals.home.requests);
      expect(load.starts).toBe(siteGoals.starts);
      expect(load.layoutShift).toBeLessThanOrEqual(siteGoals.layoutShift);
    },
  );
});

const first = ['index.html', '../virtual:words/everybody/fi', partOf('site')];
const behind = ['src/session/issuer.ts', '../virtual:words/pages/fi', partOf('home')];

it('a page behind signing in is in few scripts, so that a phone does not wait for each', () => {
  const pages = Object.keys(manifest).filter((entry) => entry.endsWith('-page.tsx'));
  expect(pages.length).toBeGreaterThan(30);
  const many = pages.map((page) => {
    const files = filesOf([...first, ...behind, page]);
    return [page, [...files].filter((file) => file.endsWith('.js')).length] as const;
  });
  expect(many.filter(([, count]) => count > 15)).toEqual([]);
});

it('routes, languages and the API’s client are fetched when they are needed', () => {
  const loaded = filesOf(first);
  for (const later of [
    'src/features/search/search-page.tsx',
    '../virtual:words/home/fi',
    '../virtual:words/pages/fi',
    '../virtual:words/everybody/en',
    'src/session/issuer.ts',
    partOf('home'),
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
