import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { importPackage } from '@jatkopolku/application';
import { fromCalendarRecord } from '@jatkopolku/domain/attendance';
import { type DayNumber, localDate, must, toDayNumber } from '@jatkopolku/kernel';
import { type OpenRegion, openRegion, readSettings } from '@jatkopolku/local';
import { openTable } from '@jatkopolku/store';
import { packageOf } from '@jatkopolku/testing/package';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Entry, MONTH, TODAY, crashPackage, placements } from './crash-story.ts';
import { type Workplace, makeWorkplace } from './program.ts';

const ROUNDS = process.env['JATKOPOLKU_LONG'] ? 60 : 3;
const WORKER = fileURLToPath(new URL('crash-worker.ts', import.meta.url));

let place: Workplace;
beforeAll(async () => {
  place = await makeWorkplace();
  await inRegion(async ({ records, vault }) => {
    const source = packageOf(crashPackage());
    const { applied } = await importPackage(
      { records, source, vault, today: TODAY, progress: () => {} },
      { strict: true },
    );
    if (!applied) throw new Error('the region was not made');
  });
});
afterAll(() => place.remove());

async function inRegion<T>(work: (region: OpenRegion) => Promise<T>): Promise<T> {
  const settings = readSettings({ data: place.data, region: 'mine', today: TODAY }, {});
  const region = await openRegion(settings);
  return work(region).finally(() => region.close());
}

type Line = Entry & { readonly event: 'begun' | 'logged' | 'refused' | 'unknown' };

/** What the days of a placement may hold after a crash: what was answered, or what was never answered. */
class Ledger {
  readonly #possible = new Map<string, Set<string | null>>();

  hear({ event, placementId, day, hours }: Line): void {
    const known = this.possible(placementId, day);
    if (event === 'begun') known.add(hours);
    if (event === 'logged') this.settle(placementId, day, hours);
  }

  possible(placementId: string, day: string): Set<string | null> {
    const key = `${placementId} ${day}`;
    const known = this.#possible.get(key) ?? new Set([null]);
    this.#possible.set(key, known);
    return known;
  }

  settle(placementId: string, day: string, hours: string | null): void {
    this.#possible.set(`${placementId} ${day}`, new Set([hours]));
  }
}

const killed: Record<string, (worker: ChildProcess) => void> = {
  worker: (worker) => void worker.kill('SIGKILL'),
  engine: () => process.kill(enginePid(), 'SIGKILL'),
  'worker with its engine': (worker) => {
    process.kill(enginePid(), 'SIGKILL');
    worker.kill('SIGKILL');
  },
};

function enginePid(): number {
  const state = JSON.parse(readFileSync(`${place.data}.engine.json`, 'utf8')) as {
    enginePid: number;
  };
  return state.enginePid;
}

const ledger = new Ledger();
const victims = Object.keys(killed);
const rounds = Array.from({ length: ROUNDS }, (_, n) => [victims[n % 3] ?? '', n + 1] as const);

it.each(rounds)(
  'what was answered is there after the %s was killed (round %i)',
  async (victim, n) => {
    const answered = await crash(n, must(killed[victim], victim));
    expect(answered).toBeGreaterThan(0);
    await inRegion(async ({ records }) => {
      const sheets = await readSheets(records);
      for (const placementId of placements) {
        const days = sheets.get(placementId)?.days ?? {};
        for (let day = 1; day <= 31; day += 1) {
          const name = String(day).padStart(2, '0');
          const found = days[name] ?? null;
          expect([...ledger.possible(placementId, name)]).toContain(found);
          ledger.settle(placementId, name, found);
        }
      }
      const calendars = (await records.list('calendar')).map(({ record }) => record);
      for (const calendar of calendars) {
        const own = [...sheets.values()].filter(({ clientId }) => clientId === calendar.clientId);
        const dates = own.flatMap(({ days }) => Object.keys(days).map(dayNumber));
        expect(fromCalendarRecord(calendar).attended).toEqual(dates.toSorted((a, b) => a - b));
      }
    });
    expect(await missingEvents()).toEqual([]);
  },
);

function dayNumber(day: string): DayNumber {
  return toDayNumber(localDate(`${MONTH}-${day}`));
}

async function readSheets(records: OpenRegion['records']) {
  const stored = await Promise.all(
    ['P1', 'P2'].map((providerId) =>
      records.listWithin('sheet', { providerId: providerId as never, month: MONTH }),
    ),
  );
  return new Map(stored.flat().map(({ record }) => [record.placementId, record]));
}

/** Lets a worker work and kills in the middle of it; when its engine alone was killed, it must go on. */
async function crash(round: number, kill: (worker: ChildProcess) => void): Promise<number> {
  const seed = String(round * 7_919);
  const worker = spawn(process.execPath, [WORKER, place.data, seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(worker, 'exit');
  let answered = 0;
  const killAt = 10 + ((round * 37) % 50);
  for await (const text of createInterface(must(worker.stdout, 'the output'))) {
    const line = JSON.parse(text) as Line;
    ledger.hear(line);
    if (line.event !== 'logged' && line.event !== 'refused') continue;
    answered += 1;
    if (answered === killAt) kill(worker);
    if (answered === killAt + 40) worker.kill('SIGKILL');
  }
  await exited;
  return answered;
}

/** Records without the audit event of each of their versions, and events without their record. */
async function missingEvents(): Promise<string[]> {
  return inRegion(async () => {
    const { port } = JSON.parse(readFileSync(`${place.data}.engine.json`, 'utf8')) as {
      port: number;
    };
    const client = openTable({ endpoint: `http://127.0.0.1:${port}`, table: 'jatkopolku' });
    const { Items = [] } = await client.send(new ScanCommand({ TableName: 'jatkopolku' }));
    client.destroy();
    const sheets = Items.filter(({ pk }) => String(pk).startsWith('mine#attendance#sheet#'));
    const events = Items.filter(({ pk }) => String(pk).startsWith('mine#audit#attendance#sheet#'));
    expect(sheets.length).toBeGreaterThan(0);
    const versions = Map.groupBy(events, ({ pk }) => String(pk));
    return sheets.flatMap(({ pk, sk, version }) => {
      const name = `mine#audit#${String(pk).split('#').slice(1).join('#')}#${String(sk)}`;
      const found = versions.get(name)?.length ?? 0;
      return found === version ? [] : [`${name}: version ${String(version)}, ${found} events`];
    });
  });
}
