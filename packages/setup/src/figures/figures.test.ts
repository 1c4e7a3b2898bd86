import { expect, it } from 'vitest';

import { figuresOf } from './figures.ts';

it('a figure is counted in the files that it is of', () => {
  const figures = figuresOf([
    { path: 'web/src/features/client/queries.ts', text: 'useQuery({});\nuseLanguage();\n' },
    { path: 'web/src/i18n/fi/client.ts', text: 'export const client = {};\n' },
    { path: 'web/src/form/use-form.test.ts', text: '// one\n' },
    { path: 'packages/domain/src/rules.ts', text: 'const rate = 1;\n' },
  ]);
  expect(figures).toMatchObject({
    'files of the site without words': 2,
    'lines of the site without words': 3,
    'useQuery in the site': 1,
    'useLanguage() in the site': 1,
    'lines of tests': 1,
    'lines of other code, without words and builders': 4,
  });
});

it('the files of a recipe are the numbered lines below its heading', () => {
  const text =
    '### A rate changes\n\nWhy.\n\n1. `a.ts`: one.\n2. `b.ts`: two.\n\n### A path is added\n\n1. `c.ts`: one.\n';
  expect(figuresOf([{ path: 'docs/contributing.md', text }])).toMatchObject({
    'files of a recipe: a rate changes': 2,
    'files of a recipe: a path is added': 1,
    'files of a recipe: a role is added': 0,
  });
});
