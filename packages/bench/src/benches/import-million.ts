import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { writeLargePackage } from '@jatkopolku/testing/large-package';
import { openTestTable } from '@jatkopolku/testing/table';
import * as z from 'zod';

import type { Bench } from '../bench.ts';
import { putAll, putsOf } from '../fixtures/importing.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../fixtures/import-million.ts', import.meta.url));

const printedSchema = z.object({ rows: z.number(), importMs: z.number(), peakMb: z.number() });

/** A million days of 8,000 clients, imported in a process that may keep 256 MB alive, as the command line does. */
export const importMillion: Bench = {
  id: 'import-million',
  name: 'Import a million days',
  isLong: true,
  run: async () => {
    const { rows, items, importMs, putMs, peakMb } = await measured();
    return [
      {
        id: 'import-million.rows',
        name: 'rows imported a second, by the bare SDK putting what is stored in the end',
        value: putMs / importMs,
        unit: '×',
        goal: { atLeast: 0.9 },
        note: `${rows} rows, ${items} items, ${Math.round(importMs / 1000)} s`,
      },
      {
        id: 'import-million.memory',
        name: 'memory of importing a million days, at its most',
        value: peakMb,
        unit: 'MB',
        goal: { atMost: 500 },
      },
    ];
  },
};

async function measured() {
  const place = await mkdtemp(join(tmpdir(), 'jatkopolku-million-'));
  const test = await openTestTable();
  const region = { regionId: 'million', folder: join(place, 'package') };
  try {
    await writeLargePackage(region.folder, { clients: 8_000, days: 125, rows: 1_000_000 });
    const given = JSON.stringify({ ...region, endpoint: test.endpoint, table: test.table });
    const { stdout } = await run(process.execPath, ['--max-old-space-size=256', program, given]);
    const puts = await putsOf(test, region);
    return {
      ...printedSchema.parse(JSON.parse(stdout)),
      items: puts.length,
      putMs: await putAll(puts),
    };
  } finally {
    await test.close();
    await rm(place, { recursive: true, force: true });
  }
}
