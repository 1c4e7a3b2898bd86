import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { isInstalled, markInstalled } from './install-stamp.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jatkopolku-setup-'));
  writeLock({ zod: { version: '4.6.7', integrity: 'sha512-a' } });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeLock(packages: object): void {
  const content = { packages: { '': { name: 'jatkopolku' }, ...packages } };
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(content));
}

function writeNpmNote(packages: object): void {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

test('nothing is installed without node_modules', () => {
  expect(isInstalled(root)).toBe(false);
});

test('a stamp holds until the lock file changes', () => {
  mkdirSync(join(root, 'node_modules'));
  expect(isInstalled(root)).toBe(false);
  markInstalled(root);
  expect(isInstalled(root)).toBe(true);
  writeLock({ zod: { version: '4.6.8', integrity: 'sha512-b' } });
  expect(isInstalled(root)).toBe(false);
});

test.each([
  ['the same', { zod: { version: '4.6.7', integrity: 'sha512-a' } }, true],
  ['another version', { zod: { version: '4.6.6', integrity: 'sha512-a' } }, false],
  ['another content', { zod: { version: '4.6.7', integrity: 'sha512-b' } }, false],
  ['nothing', {}, false],
])('an installation by hand counts when npm noted %s', (_name, packages, expected) => {
  writeNpmNote(packages);
  expect(isInstalled(root)).toBe(expected);
});

test('a package for another platform need not be there', () => {
  writeLock({ 'linux-arm64': { version: '1.0.0', optional: true } });
  writeNpmNote({});
  expect(isInstalled(root)).toBe(true);
});
