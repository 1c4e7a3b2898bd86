import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const isTest = (path: string) => path.includes('.test.') || path.includes('/testing/');
const sourcesOf = (pattern: string) =>
  globSync(pattern, { exclude: ['**/node_modules/**'] }).map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }));

/** The functions that a text imports from where the pattern says; neither types nor constants. */
function importedFrom(text: string, from: RegExp): string[] {
  return [...text.matchAll(/^import \{([^}]*)\} from '([^']*)';/gm)]
    .filter(([, , module = '']) => from.test(module))
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => /^[a-z]\w*$/.test(name));
}

/** Called from outside, and no use case: it only makes an answer. */
const helpers = new Set(['refuse']);

/** What somebody outside calls: the API, the functions beside it, and the command line. */
const useCases = [
  ...new Set(
    sourcesOf('{packages/http,packages/cli,functions/*}/src/**/*.ts')
      .filter(({ path }) => !isTest(path))
      .flatMap(({ text }) => importedFrom(text, /^@jatkopolku\/application$/))
      .filter((name) => !helpers.has(name)),
  ),
];

/** Those that a test beside the source imports and uses: a name in a comment, a title or an import is no test. */
const tested = new Set(
  sourcesOf('packages/application/src/**/*.test.ts').flatMap(({ text }) => {
    const code = text.replaceAll(/^import [^;]*;|\/\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'/gms, '');
    return importedFrom(text, /^\.{1,2}\//).filter((name) =>
      new RegExp(String.raw`\b${name}\b`).test(code),
    );
  }),
);

/** Without a test of their own still: the list may only grow shorter. */
const remaining: readonly string[] = [];

describe('each use case of the application', () => {
  it('is found', () => {
    expect(useCases.length).toBeGreaterThan(100);
    expect(useCases).toEqual(expect.arrayContaining(['bookMonth', 'decideClaim', 'revokeGrant']));
  });

  it('is used in a test beside its source', () => {
    expect(useCases.filter((name) => !tested.has(name) && !remaining.includes(name))).toEqual([]);
  });

  it('that has a test by now is no longer in the list of those without', () => {
    expect(remaining.filter((name) => tested.has(name) || !useCases.includes(name))).toEqual([]);
  });
});
