import { expect, test } from 'vitest';

import { checkManifests } from './check-manifests.ts';
import { exampleRepository } from './example-repository.ts';

function check(
  files: Readonly<Record<string, string>>,
  dependencies: readonly string[],
  name = 'store',
): readonly string[] {
  return checkManifests(
    exampleRepository({ name, folder: `packages/${name}`, files, dependencies }),
  );
}

test('what is imported must be declared, reported once per file', () => {
  const text = `import 'zod'; import type { A } from 'zod'; import { b } from '@jatkopolku/kernel';`;
  expect(check({ 'src/a.ts': text }, [])).toEqual([
    'packages/store/src/a.ts → zod: not declared in packages/store/package.json',
    'packages/store/src/a.ts → @jatkopolku/kernel: not declared in packages/store/package.json',
  ]);
});

test('what is declared must be imported, and not by tests alone', () => {
  const files = { 'src/a.ts': '', 'src/a.test.ts': `import 'zod';` };
  expect(check(files, ['zod'])).toEqual([
    'packages/store/package.json → zod: declared, but no source imports it',
  ]);
});

test('a subpath belongs to its package; relative paths and Node belong to none', () => {
  const text = `import '@a/b/c.js'; import 'x/y'; import './z.ts'; import 'node:fs'; import 'fs'; import 'virtual:it/x';`;
  expect(check({ 'src/a.ts': text }, ['@a/b', 'x'])).toEqual([]);
});

test('a package without sources may declare what it will need', () => {
  expect(check({}, ['zod'])).toEqual([]);
});

test.each([
  ['store', 'src/a.test.ts', `import 'vitest';`],
  ['store', 'src/a.test.ts', `import '@jatkopolku/testing';`],
  ['store', 'vite.config.ts', `import 'vitest';`],
  ['store', 'words-plugin.ts', `import 'vitest';`],
  ['infra', 'src/a.ts', `import 'cdk-nag';`],
  ['functions-api', 'src/a.ts', `import type { Context } from 'aws-lambda';`],
])('the tools of the repository serve %s in %s: %s', (name, path, text) => {
  expect(check({ [path]: text }, [], name)).toEqual([]);
});

test.each([
  ['store', 'src/a.test.ts', `import 'left-pad';`],
  ['store', 'src/a.ts', `import 'vitest';`],
  ['functions-api', 'src/a.ts', `import 'cdk-nag';`],
  ['functions-api', 'src/a.ts', `import { run } from 'aws-lambda';`],
])('they do not serve %s in %s: %s', (name, path, text) => {
  expect(check({ [path]: text }, [], name)).toHaveLength(1);
});
