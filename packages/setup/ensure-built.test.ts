import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { ensureBuilt } from './ensure-built.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jatkopolku-build-'));
  mkdirSync(join(root, 'web', 'src', 'app'), { recursive: true });
  write('web/src/app/main.ts', 'first');
  write('package-lock.json', '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string): void {
  writeFileSync(join(root, path), content);
}

test('builds once, and again only after a failure or a change of its sources', async () => {
  const codes = [1, 0, 0, 0];
  const build = (): Promise<number> => {
    mkdirSync(join(root, 'web', 'dist'), { recursive: true });
    return Promise.resolve(codes.shift() ?? 99);
  };
  const ensure = (): Promise<number> => ensureBuilt(root, build, () => undefined);
  expect([await ensure(), await ensure(), await ensure()]).toEqual([1, 0, 0]);
  expect(codes).toEqual([0, 0]);
  write('web/src/app/main.test.ts', 'tests are no part of it');
  write('README.md', 'nor is this');
  expect(await ensure()).toBe(0);
  expect(codes).toEqual([0, 0]);
  write('web/src/app/main.ts', 'second');
  await ensure();
  write('package-lock.json', '{ }');
  await ensure();
  expect(codes).toEqual([]);
});
