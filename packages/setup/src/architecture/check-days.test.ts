import { expect, test } from 'vitest';

import { checkDays } from './check-days.ts';
import { exampleRepository } from './example-repository.ts';

function check(text: string): readonly string[] {
  return checkDays(
    exampleRepository({ name: 'cli', folder: 'packages/cli', files: { 'src/a.test.ts': text } }),
  );
}

test.each([
  'run.bookedAt.slice(0, 10);',
  'at.slice(0, 10);',
  'event.at.slice(0, 10);',
  'clock.now().slice(0, 10);',
  'now().slice(0, 10);',
  'test.region("x").clock.businessNow().slice(0, 10);',
])('%s is found', (text) => {
  expect(check(text)).toEqual([expect.stringContaining('packages/cli/src/a.test.ts → a moment')]);
});

test.each([
  'day.toISOString().slice(0, 10);',
  'text.slice(0, 10);',
  'bookedAt.slice(0, 19);',
  'bookedAt.slice(1, 10);',
  '// bookedAt.slice(0, 10)',
])('%s is no day of a moment', (text) => {
  expect(check(text)).toEqual([]);
});
