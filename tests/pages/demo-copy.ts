import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { type Workplace, makeWorkplace, startProgram } from '../e2e/program.ts';

const FOLDER = 'JATKOPOLKU_TEST_DEMO';

/** Makes a place for the demo region that all files of browser tests begin with; gives how to remove it. */
export async function makeDemoPlace(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-demo-'));
  process.env[FOLDER] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** A data file with the demo region as a first start leaves it, which the test may change as it likes. */
export async function copyDemo(): Promise<Workplace> {
  const place = await makeWorkplace();
  const folder = process.env[FOLDER];
  if (folder === undefined) return place;
  const whole = join(folder, 'data');
  // Whoever comes first fills it; the files of browser tests run one after the other.
  if (await mkdir(whole, { recursive: true })) await fill(join(whole, 'region.db'));
  await cp(whole, dirname(place.data), { recursive: true });
  return place;
}

async function fill(data: string): Promise<void> {
  const first = startProgram(['packages/local/src/main.ts'], { PORT: '0', JATKOPOLKU_DATA: data });
  await first.printed('/api/v1/health');
  first.kill('SIGTERM');
  await first.finished;
}
