import { expect, test } from 'vitest';

import { toSourceFile } from './workspaces.ts';

function importsOf(path: string, text: string): readonly (readonly [string, string])[] {
  const { imports } = toSourceFile(path, text);
  return imports.map(({ specifier, isTypeOnly }) => [specifier, isTypeOnly ? 'type' : 'value']);
}

test.each([
  [`import { a } from 'x';`, [['x', 'value']]],
  [`import 'x';`, [['x', 'value']]],
  [`import type { A } from 'x';`, [['x', 'type']]],
  [`import { type A } from 'x';`, [['x', 'value']]],
  [`export * from 'x';`, [['x', 'value']]],
  [`export { a } from 'x';`, [['x', 'value']]],
  [`export type { A } from 'x';`, [['x', 'type']]],
  [`export type * from 'x';`, [['x', 'type']]],
  [`const a = await import('x');`, [['x', 'value']]],
  [`type A = import('x').A;`, [['x', 'type']]],
  [`require.resolve('x/file');`, [['x/file', 'value']]],
  [`import.meta.resolve('x');`, [['x', 'value']]],
  [
    `import {\n  a,\n} from 'x'; import { b } from "y";`,
    [
      ['x', 'value'],
      ['y', 'value'],
    ],
  ],
  [`// import 'x';\n/* export * from 'x'; */\nconst a = "import 'x'";`, []],
  [`export const a = 'x'; export default a;`, []],
])('%s', (text, expected) => {
  expect(importsOf('a.ts', text)).toEqual(expected);
});

test.each(['a.tsx', 'a.mjs', 'a.d.mts'])('%s is read in its own language', (path) => {
  expect(importsOf(path, `import { a } from 'x'; export { a };`)).toEqual([['x', 'value']]);
});
