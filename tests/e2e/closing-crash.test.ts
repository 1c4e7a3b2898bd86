import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { countedStatements, importPackage } from '@jatkopolku/application';
import { closingSteps } from '@jatkopolku/domain/settlement';
import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { type OpenRegion, openRegion, readSettings } from '@jatkopolku/local';
import { packageOf, smallPackage } from '@jatkopolku/testing/package';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Workplace, makeWorkplace } from './program.ts';

const WORKER = fileURLToPath(new URL('closing-worker.ts', import.meta.url));
const TODAY = localDate('2021-04-30');
const texts = ['2020-01', '2020-03'] as const;
const months = texts.map((text) => must(parseMonth(text), 'a month'));

let place: Workplace;
let whole: unknown;

beforeAll(async () => {
  place = await makeWorkplace();
  whole = await closed('whole');
});
afterAll(() => place.remove());

async function inRegion<T>(region: string, work: (opened: OpenRegion) => Promise<T>): Promise<T> {
  const settings = readSettings({ data: place.data, region, today: TODAY }, {});
  const opened = await openRegion(settings);
  return work(opened).finally(() => opened.close());
}

/** Closes the months in a process of its own; by which signal that ended. */
async function close(
  region: string,
  killedAt: string,
  ...closing: readonly string[]
): Promise<string | null> {
  const args = [WORKER, place.data, region, TODAY, killedAt, ...closing];
  const worker = spawn(process.execPath, args, { stdio: 'inherit' });
  const [code, signal] = (await once(worker, 'exit')) as [number | null, string | null];
  return code === 0 ? null : (signal ?? `code ${code}`);
}

/** How the processes end that close the months: a month is killed in one and ended in the next. */
async function killed(region: string, step: string): Promise<(string | null)[]> {
  const [first, second] = texts;
  return [
    await close(region, step, first),
    await close(region, step, first, second),
    await close(region, '', second),
  ];
}

/** A region whose months are closed, the process being killed at the step and begun again: what it booked. */
async function closed(region: string, killedAt = ''): Promise<unknown> {
  await inRegion(region, ({ records, vault }) =>
    importPackage(
      { records, vault, source: packageOf(smallPackage()), today: TODAY, progress: () => {} },
      { strict: true },
    ),
  );
  const ends =
    killedAt === '' ? [await close(region, '', ...texts)] : await killed(region, killedAt);
  expect(ends).toEqual(killedAt === '' ? [null] : ['SIGKILL', 'SIGKILL', null]);
  return inRegion(region, booked);
}

/** All that the runs are: heads without their moments, statements as they lie there, and places of bonuses. */
async function booked({ records }: OpenRegion): Promise<unknown> {
  const heads = await Promise.all(months.map((month) => records.listWithin('run', { month })));
  const runs = heads.flat().map(({ record, version }) => {
    const { bookedAt: _at, release, ...run } = record;
    return { ...run, version, releasedBy: release?.by };
  });
  const statements = await Promise.all(runs.map((run) => countedStatements(records, run)));
  const short = (await records.list('bookedMonth')).map(({ record }) => record.booked);
  const slots = (await records.list('billingSlot')).map(({ record }) => record);
  return JSON.stringify({ runs, statements, short, slots });
}

const steps = Object.keys(closingSteps);

it.each(steps)(
  'killed as %s begins and begun again, a month is the same to the byte',
  async (step) => {
    expect(await closed(`killed-at-${step}`, step)).toBe(whole);
  },
);
