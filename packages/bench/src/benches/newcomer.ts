import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { invariant } from '@jatkopolku/kernel';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * The clock of somebody who has just cloned the repository: `npm start` until it serves, a second start,
 * and the check before a commit the second time. These are seconds, so they hold on the machine of the kept
 * results alone. What dominates the first start is the installation and the demo region.
 */
export const newcomer: Bench = {
  id: 'newcomer',
  name: 'A newcomer’s clock',
  isLong: true,
  run: () =>
    inClone(async (folder) => {
      const first = await untilServing(folder);
      const second = await untilServing(folder);
      await untilEnded(folder, ['run', 'check']);
      const check = await untilEnded(folder, ['run', 'check']);
      return [
        seconds('newcomer.second-start', 'the second start', second, 2.5, first),
        seconds('newcomer.check', '`npm run check`, the second time', check, 60),
      ];
    }),
};

/** All tests of a fresh clone, with all set-up. */
export const wholeTest: Bench = {
  id: 'whole-test',
  name: 'A newcomer’s `npm test`',
  isLong: true,
  run: () =>
    inClone(async (folder) => [
      seconds('whole-test', '`npm test` of a fresh clone', await untilEnded(folder, ['test']), 540),
    ]),
};

function seconds(id: string, name: string, value: number, atMost: number, first?: number): Figure {
  const note = first === undefined ? {} : { note: `the first takes ${first.toFixed(0)} s` };
  return { id, name, value, unit: 's', goal: { atMost }, ...note };
}

async function inClone(run: (folder: string) => Promise<Figure[]>): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-newcomer-'));
  try {
    await ended(spawn('git', ['clone', '--quiet', root, folder], { stdio: 'inherit' }));
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds until the site is served; it is stopped then. */
async function untilServing(folder: string): Promise<number> {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let printed = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += text;
    if (printed.includes('/api/v1/health')) break;
  }
  const taken = (performance.now() - began) / 1_000;
  child.stdout.resume();
  const stopped = once(child, 'exit');
  // The whole group: npm starts what serves.
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  await stopped;
  return taken;
}

async function untilEnded(folder: string, args: readonly string[]): Promise<number> {
  const began = performance.now();
  await ended(spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }));
  return (performance.now() - began) / 1_000;
}

async function ended(child: ReturnType<typeof spawn>): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  invariant(code === 0, `${child.spawnargs.join(' ')} succeeds`);
}
