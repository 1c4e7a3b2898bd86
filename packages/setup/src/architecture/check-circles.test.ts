import { expect, test } from 'vitest';

import { checkCircles } from './check-circles.ts';
import { exampleRepository } from './example-repository.ts';

function check(files: Readonly<Record<string, string>>, name = 'domain'): readonly string[] {
  return checkCircles(exampleRepository({ name, folder: `packages/${name}`, files }));
}

test('folders that import each other are found, by type and over a third as well', () => {
  const files = {
    'src/claim/rules.ts': `import type { Sheet } from '../sheet/index.ts';`,
    'src/sheet/index.ts': `import { a } from '@jatkopolku/domain/client';`,
    'src/client/index.ts': `export * from './schema.ts';`,
    'src/client/schema.ts': `import { a } from '../claim/index.ts';`,
  };
  expect(check(files)).toEqual([
    'packages/domain/src/claim → packages/domain/src/sheet → packages/domain/src/client → packages/domain/src/claim: a circle of imports',
  ]);
});

test('a file beside the folders is a place of its own', () => {
  const files = {
    'src/change.ts': `import { a } from './claim/late.ts';`,
    'src/claim/late.ts': '',
    'src/claim/file.ts': `import { a } from '../change.ts';`,
  };
  expect(check(files)).toHaveLength(1);
});

test.each([
  ['a way there and none back', { 'src/a/x.ts': `import '../b/y.ts';`, 'src/b/y.ts': '' }],
  [
    'the back of a test',
    { 'src/a/x.ts': `import '../b/y.ts';`, 'src/b/y.test.ts': `import '../a/x.ts';` },
  ],
  ['files of one folder', { 'src/a/x.ts': `import './y.ts';`, 'src/a/y.ts': `import './x.ts';` }],
])('%s is none', (_name, files) => {
  expect(check(files)).toEqual([]);
});

test('packages that import each other are found', () => {
  const one = exampleRepository({
    name: 'a',
    folder: 'packages/a',
    files: { 'src/x.ts': `import '@jatkopolku/b';` },
  });
  const other = exampleRepository({
    name: 'b',
    folder: 'packages/b',
    files: { 'src/y.ts': `import type { A } from '@jatkopolku/a';` },
  });
  const workspaces = [...one.workspaces, ...other.workspaces];
  expect(checkCircles({ ...one, workspaces })).toEqual(['a → b → a: a circle of imports']);
});
