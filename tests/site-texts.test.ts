import { globSync, readFileSync } from 'node:fs';

import { site } from '@jatkopolku/words/site';
import { expect, it } from 'vitest';

const SITE = new URL('../web/src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, SITE), 'utf8');

/** What this expression finds first in each of its matches. */
function all(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}

/** The slices that a component takes its texts from. */
function askedBy(path: string): string[] {
  return all(/useTranslation\((.*?)\)/g, read(path)).flatMap((slices) => all(/'(\w+)'/g, slices));
}

it('what is drawn before anybody is signed in has its texts by then', () => {
  const drawn = globSync('{app,features/{front,help,accessibility,membership}}/**/*.tsx', {
    cwd: SITE,
  });
  const asked = [...new Set(drawn.flatMap(askedBy))];
  expect(asked).toEqual(expect.arrayContaining(['front', 'help', 'accessibility', 'states']));
  expect(asked.filter((slice) => !Object.hasOwn(site.everybody, slice))).toEqual([]);
});

it('a slice is in one of the two parts', () => {
  const twice = Object.keys(site.everybody).filter((slice) => Object.hasOwn(site.signedIn, slice));
  expect(twice).toEqual([]);
});
