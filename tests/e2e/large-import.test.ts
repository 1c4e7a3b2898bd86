import { join } from 'node:path';

import { writeLargePackage } from '@jatkopolku/testing/large-package';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Workplace, makeWorkplace, startProgram } from './program.ts';

const ROWS = 1_000_000;
const CLIENTS = 400;
/** Mondays to Thursdays of 52 weeks and a half: what a client may attend in a year. */
const DAYS = 150;
const LIMIT_MB = 500;

let place: Workplace;
beforeAll(async () => {
  place = await makeWorkplace();
});
afterAll(() => place.remove());

it('imports a day file of a million rows within 500 MB of memory', async () => {
  const folder = join(place.folder, 'large');
  // Every accepted day is in the file many times.
  await writeLargePackage(folder, { clients: CLIENTS, days: DAYS, rows: ROWS });
  const program = startProgram([
    '--max-old-space-size=256',
    '--import',
    './tests/e2e/peak-memory.ts',
    'packages/cli/src/main.ts',
    'import',
    folder,
    '--data',
    place.data,
    '--json',
  ]);
  const { code, stdout, stderr } = await program.finished;
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as {
    accepted: { days: number };
    rejected: { days: unknown[] };
  };
  expect(report.accepted.days).toBe(CLIENTS * DAYS);
  expect(report.rejected.days).toHaveLength(ROWS - CLIENTS * DAYS);
  expect(Number(/peak memory (\d+) MB/.exec(stderr)?.[1])).toBeLessThan(LIMIT_MB);
});
