import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { must } from '@jatkopolku/kernel';
import { expect, test } from 'vitest';

import { endProcess, isAlive, isRunningWith, startTimeOf } from './processes.ts';

/** Above the largest number a Linux process can have. */
const nobody = 4_194_305;

test('knows the living from the dead, also those of other users', () => {
  expect([isAlive(process.pid), isAlive(1), isAlive(nobody)]).toEqual([true, true, false]);
});

test('a process is recognised by what it was started with', () => {
  expect(isRunningWith(process.pid, process.argv0)).toBe(true);
  expect(isRunningWith(process.pid, '/no/such/argument')).toBe(false);
  expect(isRunningWith(nobody, '')).toBe(false);
});

test('a living process has one start time, and a dead one none', () => {
  expect(startTimeOf(process.pid)).toMatch(/^\d+$/);
  expect(startTimeOf(process.pid)).toBe(startTimeOf(process.pid));
  expect(startTimeOf(nobody)).toBeUndefined();
});

test('a process is ended, and one that is no more needs no ending', async () => {
  const child = spawn('/bin/sleep', ['30.25']);
  const ended = once(child, 'exit');
  const pid = must(child.pid, 'a pid');
  await once(child, 'spawn');
  await endProcess(pid, '30.25');
  expect(await ended).toEqual([null, 'SIGTERM']);
  await expect(endProcess(pid, '30.25')).resolves.toBeUndefined();
});
