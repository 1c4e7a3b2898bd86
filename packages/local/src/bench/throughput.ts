import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  type Records,
  bookMonth,
  importPackage,
  listMonths,
  listTasks,
  previewMonth,
  readHome,
} from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { openEngine } from '@jatkopolku/engine';
import { type LocalDate, clockAt, must, parseMonth } from '@jatkopolku/kernel';
import {
  countCalls,
  ensureTable,
  keysFromFile,
  makeRecords,
  makeVault,
  openTable,
} from '@jatkopolku/store';

import { openRegister } from '../open-register.ts';
import { openPackage } from '../package-folder/open-package.ts';
import { type Measured, measurer, median, print } from './measure.ts';

const ROUNDS = 5;

const month = must(parseMonth('2020-02'), 'a month');

/** What finance opens first: what waits, and the figures. */
async function homeOfFinance(records: Records, today: LocalDate): Promise<void> {
  const finance = { userId: 'bench', roles: ['finance' as const], providerId: null };
  await listTasks(records, finance, today);
  await readHome(records, finance, { today, realToday: today });
}

/**
 * Rows imported a second, a region-month settled, and what booking it and looking at its months costs in calls
 * and units of the table: without any HTTP but that of the register, on an engine of its own.
 */
export async function measureThroughput(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-bench-'));
  const engine = await openEngine({ file: join(folder, 'bench.db') });
  try {
    const table = 'jatkopolku-bench';
    const client = openTable({ endpoint: engine.endpoint, table });
    await ensureTable(client, table);
    const measure = measurer(client);
    const clock = clockAt(kymenlaakso.businessDate);
    const records = makeRecords({ client, table, regionId: kymenlaakso.regionId, clock });
    const vault = makeVault(await keysFromFile(join(folder, 'keys.json')), kymenlaakso.regionId);

    const source = await openPackage(kymenlaakso.folder);
    const deps = { records, vault, source, today: clock.today(), progress: () => {} };
    const imported = await measure(() => importPackage(deps, { strict: true }));
    const rows = Object.values(imported.result.report.accepted).reduce(
      (sum, count) => sum + count,
      0,
    );

    const previews: Measured<unknown>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      previews.push(await measure(() => previewMonth(records, month)));
    }
    const register = openRegister(undefined, clock);
    const { answer: booked, ...booking } = await countCalls(client, () =>
      measure(() => bookMonth({ records, register, clock }, month, { actor: 'bench' })),
    );
    await register.close();
    const months = await countCalls(client, () => listMonths(records, clock.today()));
    const home = await countCalls(client, () => homeOfFinance(records, clock.today()));

    print('import: rows a second', rows / (imported.wallMs / 1_000));
    print('import: share waiting for the engine', waitShare(imported), 2);
    print('settle a region-month: ms', median(previews.map(({ wallMs }) => wallMs)));
    print('settle: share waiting for the engine', median(previews.map(waitShare)), 2);
    print('settle and book a region-month: ms', booked.wallMs);
    print('book: calls (at most 80)', booking.calls);
    print('book: read units (at most 250)', booking.units - booking.writeUnits);
    print('book: write units (at most 300)', booking.writeUnits);
    print('page of months: read units (at most 60)', months.units);
    print('home of finance: read units (at most 60)', home.units);
    client.destroy();
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function waitShare({ waitedMs, wallMs }: Measured<unknown>): number {
  return waitedMs / wallMs;
}
