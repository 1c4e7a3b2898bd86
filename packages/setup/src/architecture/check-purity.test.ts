import { expect, test } from 'vitest';

import { checkPurity } from './check-purity.ts';
import { exampleRepository } from './example-repository.ts';

function check(path: string, text: string, name = 'domain'): readonly string[] {
  return checkPurity(
    exampleRepository({ name, folder: `packages/${name}`, files: { [path]: text } }),
  );
}

test.each([
  ['async function a() {}', 'async'],
  ['const a = async () => 1;', 'async'],
  ['const a = { async b() {} };', 'async'],
  ['await a;', 'async'],
  ['const now = Date.now();', 'the current time'],
  ['const now = Date.now;', 'the current time'],
  ['const now = new Date();', 'the current time'],
  ['const now = Date();', 'the current time'],
  ['const a = Math.random();', 'Math.random'],
])('%s is found', (text, reason) => {
  const found = check('src/a/rules.ts', text);
  expect(found).toEqual([expect.stringContaining(`packages/domain/src/a/rules.ts → ${reason}`)]);
});

test.each([
  'const a = new Date(0).getTime();',
  'const a = Date.UTC(2026, 0, 1);',
  'const a = Math.floor(1.5);',
  '// Date.now()',
  `const a = 'Math.random()';`,
  'type A = Promise<number>;',
])('%s is pure', (text) => {
  expect(check('src/a/rules.ts', text)).toEqual([]);
});

test('the clock of the kernel may read the time, and nothing else', () => {
  expect(check('src/clock.ts', 'new Date();', 'kernel')).toEqual([]);
  expect(check('src/clock.ts', 'Math.random();', 'kernel')).toHaveLength(1);
  expect(check('src/other.ts', 'new Date();', 'kernel')).toHaveLength(1);
});

test('tests and other packages are free', () => {
  expect(check('src/a/rules.test.ts', 'await Date.now();')).toEqual([]);
  expect(check('src/a.ts', 'await Date.now();', 'store')).toEqual([]);
});
