import { expect, test } from 'vitest';

import { isAlive, isRunningWith } from './processes.ts';

/** Above the largest number a Linux process can have. */
const nobody = 4_194_305;

test('knows the living from the dead, also those of other users', () => {
  expect([isAlive(process.pid), isAlive(1), isAlive(nobody)]).toEqual([true, true, false]);
});

test('a process is told by what it was started with', () => {
  expect(isRunningWith(process.pid, process.argv0)).toBe(true);
  expect(isRunningWith(process.pid, '/no/such/argument')).toBe(false);
  expect(isRunningWith(nobody, '')).toBe(false);
});
