import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { type Workplace, makeWorkplace, startProgram } from '../e2e/program.ts';

/** The business day of browser tests that name none of their own. */
export const TESTS_TODAY = '2021-04-01';

const ADDRESS = 'JATKOPOLKU_TEST_DEMO';

/**
 * Gives every caller the folder of the demo region that all files of browser tests begin with. It is
 * filled when it is first asked for, and once, also by files that run at the same time.
 */
export async function offerDemo(): Promise<() => Promise<void>> {
  let filled: Promise<string> | undefined;
  const server = createServer((_request, response) => {
    filled ??= fillDemo();
    void filled.then(
      (folder) => response.end(folder),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  process.env[ADDRESS] = `http://127.0.0.1:${port}/`;
  return async () => {
    server.close();
    if (filled !== undefined) await rm(dirname(await filled), { recursive: true, force: true });
  };
}

/** A data file with the demo region as a first start leaves it, which the test may change as it likes. */
export async function copyDemo(): Promise<Workplace> {
  const place = await makeWorkplace();
  const address = process.env[ADDRESS];
  if (address === undefined) return place;
  const answer = await fetch(address);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the demo region could not be filled: ${text}`);
  await cp(text, dirname(place.data), { recursive: true, filter: isOfRegion });
  return place;
}

/** What the engine writes for those who share it may be taken away at any moment, and is no part of a copy. */
function isOfRegion(path: string): boolean {
  return !path.includes('.db.engine.');
}

/** Gives the folder of the data file. */
async function fillDemo(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'jatkopolku-demo-')), 'data');
  const environment = {
    PORT: '0',
    JATKOPOLKU_DATA: join(folder, 'region.db'),
    JATKOPOLKU_TODAY: TESTS_TODAY,
    JATKOPOLKU_BANK: 'off',
  };
  const first = startProgram(['packages/local/src/main.ts'], environment);
  await first.printed('/api/v1/health');
  first.kill('SIGTERM');
  await first.finished;
  await untilGone(`${environment.JATKOPOLKU_DATA}-wal`);
  return folder;
}

const PATIENCE_MS = 30_000;

/** On a busy machine the engine ends a moment after its program: until then its file is not whole. */
async function untilGone(path: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (existsSync(path) && performance.now() < end) await pause(50);
}
