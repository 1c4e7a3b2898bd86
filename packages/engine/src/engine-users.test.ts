import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { hasUsers, addUser, removeUsers, usersPath } from './engine-users.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-users-'));
  file = join(folder, 'local.db');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('nobody is there before the first and after the last', () => {
  expect(hasUsers(file)).toBe(false);
  const first = addUser(file);
  const second = addUser(file);
  first.leave();
  first.leave();
  expect(hasUsers(file), 'each handle of a process counts').toBe(true);
  second.leave();
  expect(hasUsers(file)).toBe(false);
});

test.each([
  ['of the dead', '4194305.1.killed'],
  ['whose number belongs to another now', `${process.pid}.1.killed`],
  ['that is none', 'notes'],
])('an entry %s does not count', (_name, name) => {
  addUser(file).leave();
  writeFileSync(join(usersPath(file), name), '');
  expect(hasUsers(file)).toBe(false);
  removeUsers(file);
  expect(readdirSync(folder)).toEqual([]);
});
