import { kymenlaakso } from '@jatkopolku/demo';
import { clockAt } from '@jatkopolku/kernel';
import { countCalls } from '@jatkopolku/store';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { type Puts, importInto, putAll, putsOf } from '../fixtures/importing.ts';
import { median } from '../turns.ts';

const ROUNDS = 3;

/**
 * The demo region's package is imported: read, judged, sealed and written with audit events. The baseline
 * puts the items that are stored in the end by the bare SDK, in transactions of 100. Each has an engine of
 * its own, in turns. Units are counted in a run that is not measured.
 */
export const importRows: Bench = {
  id: 'import',
  name: 'Import a region’s package',
  run: async () => {
    const known = await countedImport();
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0;
      const first = order ? await importOnce() : undefined;
      const baseMs = await putAll(known.puts);
      const ms = first ?? (await importOnce());
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

function regionIn(test: TestTable) {
  return test.region(kymenlaakso.regionId, clockAt(kymenlaakso.businessDate));
}

async function importOnce(): Promise<number> {
  const test = await openTestTable();
  try {
    const began = performance.now();
    await importInto(regionIn(test), kymenlaakso);
    return performance.now() - began;
  } finally {
    await test.close();
  }
}

interface Counted {
  readonly rows: number;
  readonly writeUnits: number;
  readonly puts: Puts;
}

async function countedImport(): Promise<Counted> {
  const test = await openTestTable();
  try {
    const work = () => importInto(regionIn(test), kymenlaakso);
    const { answer: rows, writeUnits } = await countCalls(test.client, work);
    return { rows, writeUnits, puts: await putsOf(test, kymenlaakso) };
  } finally {
    await test.close();
  }
}
