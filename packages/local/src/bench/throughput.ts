import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  type CompanyRegister,
  bookMonth,
  importPackage,
  previewMonth,
} from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { openEngine } from '@jatkopolku/engine';
import { clockAt, must, parseMonth } from '@jatkopolku/kernel';
import { ensureTable, keysFromFile, makeRecords, makeVault, openTable } from '@jatkopolku/store';

import { openPackage } from '../package-folder/open-package.ts';
import { type Measured, measurer, median, print } from './measure.ts';

const ROUNDS = 5;

/** Nobody waits for a register: what is measured is the table. */
const register: CompanyRegister = {
  lookUp: () => Promise.resolve({ outcome: 'failed', why: 'unreachable' }),
};

const month = must(parseMonth('2020-02'), 'a month');

/** Rows imported a second, and a region-month settled: without any HTTP, on an engine of its own. */
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
    const booked = await measure(() =>
      bookMonth({ records, register, clock }, month, { actor: 'bench' }),
    );

    print('import: rows a second', rows / (imported.wallMs / 1_000));
    print('import: share waiting for the engine', waitShare(imported), 2);
    print('settle a region-month: ms', median(previews.map(({ wallMs }) => wallMs)));
    print('settle: share waiting for the engine', median(previews.map(waitShare)), 2);
    print('settle and book a region-month: ms', booked.wallMs);
    client.destroy();
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function waitShare({ waitedMs, wallMs }: Measured<unknown>): number {
  return waitedMs / wallMs;
}
