import { describe, expect, test } from 'vitest';

import { checkImports } from './check-imports.ts';
import { exampleRepository } from './example-repository.ts';
import { toSourceFile } from './workspaces.ts';

const folders: Readonly<Record<string, string>> = {
  'functions-api': 'functions/api',
  infra: 'infra',
  web: 'web',
};

function check(name: string, path: string, text: string): readonly string[] {
  const folder = folders[name] ?? `packages/${name}`;
  return checkImports(exampleRepository({ name, folder, files: { [path]: text } }));
}

test('a wrong arrow is reported by file, import and what would be right', () => {
  expect(check('domain', 'src/outcome/rules.ts', `import { t } from '@jatkopolku/store';`)).toEqual(
    ['packages/domain/src/outcome/rules.ts → @jatkopolku/store: domain may import kernel'],
  );
});

describe('between packages', () => {
  test.each([
    ['kernel', `import { a } from '@jatkopolku/domain/a';`],
    ['domain', `import type { A } from '@jatkopolku/contracts';`],
    ['words', `import { a } from '@jatkopolku/contracts';`],
    ['contracts', `export * from '@jatkopolku/application';`],
    ['application', `await import('@jatkopolku/store');`],
    ['application', `type A = import('@jatkopolku/telemetry').A;`],
    ['store', `import { a } from '@jatkopolku/http';`],
    ['http', `import { a } from '@jatkopolku/functions-api';`],
    ['local', `import { a } from '@jatkopolku/functions-api';`],
    ['functions-api', `import { a } from '@jatkopolku/engine';`],
    ['functions-api', `import { a } from '@jatkopolku/functions-jobs';`],
    ['telemetry', `import { a } from '@jatkopolku/domain/a';`],
    ['local', `import { a } from '@jatkopolku/telemetry';`],
    ['cli', `import { a } from '@jatkopolku/store';`],
    ['web', `import { a } from '@jatkopolku/application';`],
    ['infra', `import { env } from '@jatkopolku/functions-api/env';`],
    ['infra', `import { a } from '@jatkopolku/store';`],
    ['application', `import { a } from '@jatkopolku/testing';`],
    ['setup', `import { a } from '@jatkopolku/kernel';`],
    ['unheard-of', `import { a } from '@jatkopolku/kernel';`],
  ])('%s: %s is wrong', (name, text) => {
    expect(check(name, 'src/a.ts', text)).toHaveLength(1);
  });

  test.each([
    ['domain', `import { a } from '@jatkopolku/kernel';`],
    ['contracts', `import { a } from '@jatkopolku/words/a';`],
    ['web', `import { a } from '@jatkopolku/words/a';`],
    ['store', `import type { A } from '@jatkopolku/application';`],
    ['functions-api', `import { a } from '@jatkopolku/telemetry';`],
    ['local', `import { a } from '@jatkopolku/http';`],
    ['http', `import { a } from '@jatkopolku/store';`],
    ['functions-api', `import { a } from '@jatkopolku/http';`],
    ['infra', `import type { Env } from '@jatkopolku/functions-api/env';`],
    ['infra', `import { table } from '@jatkopolku/store/table-definition';`],
    ['kernel', `import { a } from '@jatkopolku/kernel';`],
    ['kernel', `import * as z from 'zod';`],
  ])('%s: %s is right', (name, text) => {
    expect(check(name, 'src/a.ts', text)).toEqual([]);
  });

  test('testing is for tests, which otherwise follow their package', () => {
    expect(check('domain', 'src/a.test.ts', `import '@jatkopolku/testing';`)).toEqual([]);
    expect(check('domain', 'src/a.test.ts', `import '@jatkopolku/store';`)).toHaveLength(1);
  });
});

describe('inside and across borders', () => {
  test.each([
    ['store', '../../domain/src/outcome/index.ts', 1],
    ['store', '../../../node_modules/zod/index.js', 1],
    ['store', './keys.ts', 0],
    ['store', '../package.json', 0],
  ])('%s: a relative import of %s', (name, specifier, wrong) => {
    expect(check(name, 'src/a.ts', `import '${specifier}';`)).toHaveLength(wrong);
  });

  test('tests outside the packages use the packages by name', () => {
    const tests = [toSourceFile('tests/a.test.ts', `import '../packages/kernel/src/index.ts';`)];
    const repository = { workspaces: [], devDependencies: [], tests };
    expect(checkImports(repository)).toHaveLength(1);
  });
});

describe('slices of the domain', () => {
  test.each([
    ['outcome/rules.ts', '../agreement/index.ts', 0],
    ['outcome/rules.ts', './schema.ts', 0],
    ['outcome/parts/a.ts', '../schema.ts', 0],
    ['outcome/rules.ts', '@jatkopolku/domain/agreement', 0],
    ['outcome/rules.ts', '../shared.ts', 0],
    ['outcome/rules.ts', '../agreement/schema.ts', 1],
    ['outcome/rules.ts', '../agreement/parts/index.ts', 1],
    ['outcome/rules.ts', '@jatkopolku/domain/agreement/schema', 1],
    ['outcome/rules.test.ts', '../agreement/schema.ts', 1],
  ])('%s → %s', (path, specifier, wrong) => {
    expect(check('domain', `src/${path}`, `import '${specifier}';`)).toHaveLength(wrong);
  });

  test('are entered by their index from other packages too', () => {
    const text = `import '@jatkopolku/domain/agreement/schema';`;
    expect(check('store', 'src/a.ts', text)).toHaveLength(1);
  });
});

describe('kernel and domain', () => {
  test.each(['node:fs', 'fs', 'node:fs/promises', '@aws-sdk/client-dynamodb', 'aws-cdk-lib'])(
    'do not import %s',
    (specifier) => {
      expect(check('kernel', 'src/a.ts', `import '${specifier}';`)).toHaveLength(1);
      expect(check('domain', 'src/a/b.ts', `import '${specifier}';`)).toHaveLength(1);
      expect(check('store', 'src/a.ts', `import '${specifier}';`)).toEqual([]);
    },
  );

  test('may do so in their tests', () => {
    expect(check('domain', 'src/a/b.test.ts', `import 'node:fs';`)).toEqual([]);
  });
});
