import { globSync, readFileSync } from 'node:fs';

import type { Language } from '@jatkopolku/words/language';
import { describe, expect, it } from 'vitest';

import { everyText } from './every-text.ts';

interface Line {
  readonly at: string;
  readonly text: string;
}

/** The cells of a table's rows; a cell writes `\|` for a bar. */
function rowsBelow(heading: string): string[][] {
  const page = readFileSync('docs/glossary.md', 'utf8');
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('`', '')),
  );
}

const linesOf = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((text, index) => ({ at: `${path}:${index + 1}`, text }));

/** The list itself, history, and what the texts below hold in their languages. */
const isLeftOut = (path: string) =>
  /node_modules|dist\/|cdk\.out|\.data\/|CHANGELOG|docs\/acceptance|glossary|^packages\/words\/src/.test(
    path,
  );
const code = globSync([
  '{packages,functions,infra,web,tests,docs}/**/*.{ts,tsx,mjs,css,md}',
  '*.md',
])
  .filter((path) => !isLeftOut(path))
  .flatMap(linesOf)
  // `isTold` is read as the two words that it is.
  .map(({ at, text }) => ({ at, text: `${text} ${text.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')}` }));

const textsIn = (language: Language): Line[] =>
  everyText.map(({ concept, key, text }) => ({
    at: `packages/words/src/${concept}.ts: ${key}`,
    text: `${key.split('.').at(-1)}: '${text[language] ?? ''}'`,
  }));

const places: Readonly<Record<string, readonly Line[]>> = {
  code,
  API: linesOf('packages/contracts/openapi.json'),
  fi: textsIn('fi'),
  sv: textsIn('sv'),
  en: textsIn('en'),
};

/** Without regard to case, unless the pattern itself has a capital. */
function patternOf(not: string): RegExp {
  const hasCapital = /\p{Lu}/u.test(not.replaceAll(/\\p\{L\}|\\S/g, ''));
  return new RegExp(not, hasCapital ? 'u' : 'iu');
}

describe('the glossary', () => {
  const terms = rowsBelow('Terms');

  it('has each term once, in every column', () => {
    expect(terms.length).toBeGreaterThan(25);
    expect(terms.filter((cells) => cells.length !== 5 || cells.includes(''))).toEqual([]);
    expect(new Set(terms.map(([term]) => term)).size).toBe(terms.length);
  });

  it.each(terms)('%s is called %s in the code', (_, name = '') => {
    const named = new RegExp(`\\b${name}\\b`);
    const sources = code.filter(({ at }) => /^packages\/\S+(?<!\.test)\.ts:/.test(at));
    expect(sources.some(({ text }) => named.test(text))).toBe(true);
  });
});

describe('a word that is not used', () => {
  const words = rowsBelow('Words not used').flatMap(([not = '', say = '', where = '']) =>
    where.split(' ').map((place) => ({ not, say, place })),
  );

  it('is looked for where there are some', () => {
    expect(words.length).toBeGreaterThan(50);
    expect(Object.values(places).every((lines) => lines.length > 2_000)).toBe(true);
  });

  it.each(words)('$not in $place: say $say', ({ not, place }) => {
    const pattern = patternOf(not);
    const found = (places[place] ?? []).filter(({ text }) => pattern.test(text));
    expect(found.map(({ at }) => at)).toEqual([]);
  });

  it('is not the full term of the bonus, which each language gives once', () => {
    const full = [/vaikuttavuusperuste/i, /effektbaserad/i, /outcome-based/i];
    const saying = (term: RegExp) =>
      everyText.filter(({ text }) => term.test(Object.values(text).join()));
    expect(full.map((term) => saying(term).length)).toEqual([1, 1, 1]);
  });
});
