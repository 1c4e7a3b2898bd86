import { type TransactWriteCommandInput, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { importPackage } from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { clockAt, invariant } from '@jatkopolku/kernel';
import { openPackage } from '@jatkopolku/local';
import { countCalls } from '@jatkopolku/store';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { openBare } from '../fixtures/bare.ts';
import { median } from '../turns.ts';

const ROUNDS = 3;
const AT_ONCE = 100;

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

interface Imported {
  readonly rows: number;
  readonly ms: number;
  readonly writeUnits: number;
  /** What the region holds in the end, to be put by the baseline. */
  readonly puts: Items;
}

/**
 * The demo region's package is imported: read, judged, sealed and written with audit events. The baseline
 * puts the items that are stored in the end by the bare SDK, in transactions of 100. Each has an engine of
 * its own, in turns. Units are counted in a run that is not measured.
 */
export const importRows: Bench = {
  id: 'import',
  name: 'Import a region’s package',
  run: async () => {
    const known = await importOnce(true);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0;
      const first = order ? await importOnce(false) : undefined;
      const baseMs = await putAll(known.puts);
      const { ms } = first ?? (await importOnce(false));
      ratios.push(baseMs / ms);
    }
    const units: Figure = {
      id: 'import.units',
      name: 'write units of an imported row',
      value: known.writeUnits / known.rows,
      unit: 'units',
      goal: { atMost: 2 },
      note: `${known.rows} rows, ${known.puts.length} items`,
    };
    return [
      {
        id: 'import.rows',
        name: 'rows imported a second, by the bare SDK putting what is stored in the end',
        value: median(ratios),
        unit: '×',
        goal: { atLeast: 0.9 },
        spread: [Math.min(...ratios), Math.max(...ratios)],
      },
      units,
    ];
  },
};

async function importOnce(isCounted: boolean): Promise<Imported> {
  const test = await openTestTable();
  try {
    const clock = clockAt(kymenlaakso.businessDate);
    const { records, vault } = test.region(kymenlaakso.regionId, clock);
    const source = await openPackage(kymenlaakso.folder);
    const deps = { records, vault, source, today: clock.today(), progress: () => {} };
    const run = () => importPackage(deps, { strict: true });
    if (isCounted) return await counted(test, run);
    const began = performance.now();
    await run();
    return { rows: 0, ms: performance.now() - began, writeUnits: 0, puts: [] };
  } finally {
    await test.close();
  }
}

async function counted(
  test: TestTable,
  run: () => ReturnType<typeof importPackage>,
): Promise<Imported> {
  const { answer, writeUnits } = await countCalls(test.client, run);
  invariant(answer.applied, 'The package is imported');
  const accepted = Object.values(answer.report.accepted);
  const rows = accepted.reduce((sum, count) => sum + count, 0);
  const items = await test.itemsOf(kymenlaakso.regionId);
  const puts = items.map((Item) => ({ Put: { TableName: test.table, Item } }));
  return { rows, ms: 0, writeUnits, puts };
}

async function putAll(puts: Items): Promise<number> {
  const test = await openTestTable();
  const bare = openBare(test.endpoint);
  try {
    const began = performance.now();
    for (let first = 0; first < puts.length; first += AT_ONCE) {
      const TransactItems = puts.slice(first, first + AT_ONCE);
      await bare.send(new TransactWriteCommand({ TransactItems }));
    }
    return performance.now() - began;
  } finally {
    bare.destroy();
    await test.close();
  }
}
