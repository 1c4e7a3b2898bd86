import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

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

it('the page that one comes to first has its texts without those of the other pages', () => {
  const roots = [
    'features/home/home-page.tsx',
    'app/shell/navigation.tsx',
    'app/shell/way-back.tsx',
  ];
  const asked = [...new Set([...drawnBy(roots)].flatMap(askedBy))];
  expect(asked).toEqual(expect.arrayContaining(['home', 'absence', 'words']));
  expect(
    asked.filter((slice) => !Object.hasOwn({ ...site.everybody, ...site.home }, slice)),
  ).toEqual([]);
});

/** These files and all that they import of the site, whatever is fetched later left out. */
function drawnBy(paths: readonly string[], drawn = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (drawn.has(path)) continue;
    drawn.add(path);
    const imported = all(/^(?:import|export) [^;]*?from '(\.[^']+)';$/gms, read(path));
    drawnBy(
      imported.map((one) => posix.join(posix.dirname(path), one)),
      drawn,
    );
  }
  return drawn;
}

it('a slice is in one of the parts', () => {
  const slices = Object.values(site).flatMap((part) => Object.keys(part));
  expect(slices.filter((slice, place) => slices.indexOf(slice) !== place)).toEqual([]);
});
