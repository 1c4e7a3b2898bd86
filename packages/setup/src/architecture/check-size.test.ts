import { expect, test } from 'vitest';

import { checkSize } from './check-size.ts';
import { exampleRepository } from './example-repository.ts';

function check(path: string, lines: number): readonly string[] {
  const files = { [path]: '// x\n'.repeat(lines) };
  return checkSize(exampleRepository({ name: 'web', folder: 'web', files }));
}

test('three hundred lines are the most', () => {
  expect(check('src/a.ts', 300)).toEqual([]);
  expect(check('src/a.ts', 301)).toEqual(['web/src/a.ts → 301 lines: 300 at most, split it']);
});

test('words and tables may be longer', () => {
  expect(check('words/src/outcome.ts', 900)).toEqual([]);
  expect(check('src/tables/easter.ts', 900)).toEqual([]);
});
