import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { ensureInstalled } from './ensure-installed.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jatkopolku-setup-'));
  writeLock('{"packages":{"zod":{"version":"4.6.7"}}}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeLock(content: string): void {
  writeFileSync(join(root, 'package-lock.json'), content);
}

test('installs once, and again only after a failure or a change', async () => {
  const codes = [1, 0, 0];
  const install = (): Promise<number> => {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    return Promise.resolve(codes.shift() ?? 99);
  };
  const said: string[] = [];
  const ensure = (): Promise<number> => ensureInstalled(root, install, (line) => said.push(line));
  expect([await ensure(), await ensure(), await ensure()]).toEqual([1, 0, 0]);
  expect(said).toHaveLength(3);
  expect(codes).toEqual([0]);
  writeLock('{"packages":{"zod":{"version":"4.6.8"}}}');
  expect(await ensure()).toBe(0);
  expect(codes).toEqual([]);
});
