import { expect, it } from 'vitest';

import { readCounted } from './read-counted.ts';

it.each(['1', '12'])('%s is the number of a run', (text) => {
  expect(readCounted('run')(text)).toBe(Number(text));
});

it.each(['zwei', '0', '-1', '1.5', ''])('%j is none, and says what to give', (text) => {
  expect(() => readCounted('run')(text)).toThrow('Give the number of a run, such as 1.');
});
