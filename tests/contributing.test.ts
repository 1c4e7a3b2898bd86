import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { recipes } from './recipes/index.ts';
import { type Step, changed } from './recipes/recipe.ts';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const guide = read('docs/contributing.md');

const isNew = ({ edits }: Step) => typeof edits === 'string';

/** The text below a heading, to the next one. */
function section(title: string): string {
  const [, text = ''] = guide.split(new RegExp(`^#+ ${title}$`, 'm'));
  return text.split(/^#/m)[0] ?? '';
}

describe.each(recipes)('the recipe “$title”', ({ title, filesMax, steps }) => {
  const files = steps.map(({ file }) => file);

  it('lists the files that it touches, in order', () => {
    const listed = [...section(title).matchAll(/^\d+\. `([^`]+)`: \S/gm)].map(([, file]) => file);
    expect(listed).toEqual(files);
  });

  it(`touches at most ${filesMax} files, each once`, () => {
    expect(new Set(files).size).toBe(files.length);
    expect(files.length).toBeLessThanOrEqual(filesMax);
  });

  it.each(steps.filter(isNew))('makes $file, which is not there', ({ file }) => {
    expect(existsSync(new URL(file, root))).toBe(false);
  });

  it.each(steps.filter((step) => !isNew(step)))('finds in $file what it changes', (step) => {
    expect(changed(title, step, read(step.file))).not.toBe(read(step.file));
  });
});

it('a new page touches at most nine files that are neither words nor tests', () => {
  const files = recipes.find(({ title }) => title === 'A page is added')?.steps ?? [];
  const own = files.filter(({ file }) => !/^packages\/words|^tests\/|\.test\.ts$/.test(file));
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThanOrEqual(9);
});

describe('the walk of one request', () => {
  const places = [...section('The walk of one request').matchAll(/`(\S+\/\S+\.tsx?)` `(\w+)`/g)];

  it('is described whole', () => {
    expect(places.length).toBeGreaterThan(12);
  });

  it.each(places.map(([, file = '', name = '']) => ({ file, name })))(
    '$file has $name',
    ({ file, name }) => {
      expect(read(file)).toMatch(new RegExp(`export [^\\n]*\\b${name}\\b|^ {2}${name}: \\{`, 'm'));
    },
  );
});

const made = new Set(recipes.flatMap(({ steps }) => steps.filter(isNew).map(({ file }) => file)));
const named = [...guide.matchAll(/`((?:docs|functions|infra|packages|tests|web)\/[^`\s]+)`/g)]
  .flatMap(([, place = '']) => place)
  .filter((place) => !made.has(place));

it.each([...new Set(named)])('%s is there', (place) => {
  expect(existsSync(new URL(place, root))).toBe(true);
});
