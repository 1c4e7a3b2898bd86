import { expect, test } from 'vitest';

import { checkStates } from './check-states.ts';
import { exampleRepository } from './example-repository.ts';

const lifecycle = `export const sheetStates = ['open', 'submitted', 'accepted', 'settled'] as const;`;

function check(text: string, path = 'src/a/rules.ts'): readonly string[] {
  const files = { 'src/a/lifecycle.ts': lifecycle, [path]: text };
  return checkStates(exampleRepository({ name: 'domain', folder: 'packages/domain', files }));
}

test.each([
  `const a = state === 'open' || state === 'submitted';`,
  `const a = sheet.state === 'open' || sheet.state === 'submitted';`,
  `const a = sheet?.state === 'open' || sheet?.state === 'submitted';`,
  `const a = isLate || state === 'open' || state === 'submitted';`,
  `if (!sheet || (state !== 'open' && state !== 'submitted')) stop();`,
  `const a = ['open', 'submitted'].includes(sheet.state);`,
  `const some = new Set(['open', 'submitted']);`,
])('%s is found', (text) => {
  expect(check(text)).toEqual([
    expect.stringContaining('packages/domain/src/a/rules.ts → open, submitted'),
  ]);
});

test.each([
  `const a = state === 'open' || isLate;`,
  `const a = before.state === 'open' || after.state === 'submitted';`,
  `const a = kind === 'open' || kind === 'submitted';`,
  `const choices = ['open', 'submitted'];`,
  `const a = ['open', 'closed'].includes(state);`,
  `const a = ['open'];`,
  `const isSent = { open: false, submitted: true, accepted: true, settled: true };`,
])('%s is none', (text) => {
  expect(check(text)).toEqual([]);
});

test('a test may name some states', () => {
  expect(check(`const a = new Set(['open', 'submitted']);`, 'src/a/rules.test.ts')).toEqual([]);
});
