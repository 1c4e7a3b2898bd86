import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  type Workplace,
  jatkopolku,
  jatkopolkuJson,
  makeWorkplace,
  startProgram,
  systemNode,
} from './program.ts';

const FIRST_START_MS = 60_000;
const SECOND_START_MS = 5_000;
const year2020 = ['--from', '2020-01-01', '--to', '2020-12-31'];

let place: Workplace;
beforeAll(async () => {
  place = await makeWorkplace();
});
afterAll(() => place.remove());

/** Starts the program as `npm start` does, and waits until it serves. */
async function start(environment: NodeJS.ProcessEnv = {}) {
  const began = performance.now();
  const settings = { PORT: '0', JATKOPOLKU_DATA: place.data, ...environment };
  const started = startProgram(['packages/setup/start.mjs'], settings, systemNode());
  const text = await started.printed('/api/v1/health');
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0] ?? '';
  const stop = async () => {
    started.kill('SIGTERM');
    return started.finished;
  };
  return { address, text, stop, tookMs: performance.now() - began };
}

/** A first start that ends in the middle of the days. */
async function killHalfWay(): Promise<void> {
  const first = startProgram(['packages/local/src/main.ts'], {
    PORT: '0',
    JATKOPOLKU_DATA: place.data,
  });
  await first.printed('writing days');
  first.kill('SIGKILL');
  await first.finished;
}

/** What the month of the demo region comes to, by figures from another hand. */
async function expectedMonth(name: string): Promise<unknown> {
  const file = new URL('../expected/kymenlaakso.json', import.meta.url);
  const { months } = JSON.parse(await readFile(file, 'utf8')) as { months: { month: string }[] };
  return months.find(({ month }) => month === name);
}

describe('npm start', () => {
  it('fills the demo region first, also where that was killed half-way, then serves the site and shares its data', async () => {
    await killHalfWay();
    const { address, text, stop, tookMs } = await start();
    expect(tookMs).toBeLessThan(FIRST_START_MS);
    expect(text).toContain('First start: importing the demo region');
    expect(text).toContain(`npm run -s jatkopolku -- settle 2020-01 --data ${place.data}`);

    const page = await fetch(address, { headers: { Accept: 'text/html' } });
    expect(await page.text()).toContain('<div id="root">');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");

    const health = await fetch(`${address}api/v1/health`);
    expect(await health.json()).toMatchObject({ status: 'ok' });
    expect((await fetch(`${address}api/v1/nothing`)).status).toBe(404);

    const clients = await jatkopolkuJson('report', 'clients', ...year2020, '--data', place.data);
    expect(clients).toMatchObject({ clients: 1255, days: 65_270 });
    const settled = await jatkopolkuJson('settle', '2020-12', '--dry-run', '--data', place.data);
    expect(settled).toEqual(await expectedMonth('2020-12'));
    expect((await stop()).code).toBe(0);
  });

  it('starts again at once', async () => {
    const { text, stop, tookMs } = await start();
    expect(tookMs).toBeLessThan(SECOND_START_MS);
    expect(text).not.toContain('First start');
    await stop();
  });

  it('ends well when it is stopped as soon as its address is read', async () => {
    const settings = { PORT: '0', JATKOPOLKU_DATA: place.data };
    const started = startProgram(['packages/local/src/main.ts'], settings);
    await started.printed('Jatkopolku runs at');
    started.kill('SIGTERM');
    expect((await started.finished).code).toBe(0);
  });

  it('moves the business day where it is asked to', async () => {
    const waiting = async (today?: string) => {
      const { address, stop } = await start(today ? { JATKOPOLKU_TODAY: today } : {});
      const token = await jatkopolku('token', '--user', 'raija', '--url', new URL(address).origin);
      const headers = { Authorization: `Bearer ${token.stdout.trim()}` };
      const answer = await fetch(`${address}api/v1/tasks`, { headers });
      await stop();
      const { items } = (await answer.json()) as { items: { month?: string }[] };
      return items.map(({ month }) => month);
    };
    expect(await waiting()).not.toContain('2021-04');
    expect(await waiting('2021-05-01')).toContain('2021-04');
  });

  it('says which setting to change when the port is taken', async () => {
    const { address, stop } = await start();
    const { port } = new URL(address);
    const other = startProgram(['packages/setup/start.mjs'], {
      PORT: port,
      JATKOPOLKU_DATA: place.data,
    });
    const { code, stderr } = await other.finished;
    expect([code, stderr]).toEqual([1, expect.stringContaining(`Port ${port} is taken`)]);
    await stop();
  });
});
