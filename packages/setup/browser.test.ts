import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { ensureBrowser, findBrowser } from './browser.mjs';

const command = 'apt-get install -y --no-install-recommends chromium-headless-shell';

let folder: string;
let best: string;
let other: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jatkopolku-browser-'));
  best = join(folder, 'chromium-headless-shell');
  other = join(folder, 'chromium');
  said = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Machine {
  readonly environment?: NodeJS.ProcessEnv;
  /** Whether it lets us install. */
  readonly isOurs?: boolean;
}

async function ensure({ environment = {}, isOurs = false }: Machine = {}) {
  const install = (): Promise<void> => {
    said.push('installs');
    if (isOurs) writeFileSync(best, '');
    return Promise.resolve();
  };
  const system = [best, other];
  return ensureBrowser({ environment, system, install, say: (line) => said.push(line) });
}

test('it is installed once, where it may be', async () => {
  expect([await ensure({ isOurs: true }), await ensure({ isOurs: true })]).toEqual([0, 0]);
  expect(said).toEqual([expect.stringContaining(command), 'installs']);
});

test('where it may not be, a line names the command to run', async () => {
  expect(await ensure()).toBe(1);
  expect(said.at(-1)).toContain(`none at ${best} or ${other}. As root, run: ${command}`);
});

test('one that CHROMIUM names is taken, or missed by its name', async () => {
  const named = join(folder, 'named');
  const environment = { CHROMIUM: named };
  expect(await ensure({ environment, isOurs: true })).toBe(1);
  expect(said).toEqual([expect.stringContaining(`none at ${named}`)]);
  expect(() => findBrowser(environment)).toThrow(command);
  writeFileSync(named, '');
  expect(await ensure({ environment })).toBe(0);
  expect(findBrowser(environment)).toBe(named);
});

test('another one of the system’s does where the best may not be installed', async () => {
  writeFileSync(other, '');
  expect(await ensure()).toBe(0);
  expect(said).toEqual([expect.stringContaining(command), 'installs']);
});
