import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { addDays, localDate } from '@jatkopolku/kernel';

import { rowOf } from './test-package.ts';

interface LargePackage {
  readonly clients: number;
  /** Days of each client, at most those of a year. */
  readonly days: number;
  /** Rows of the day file; a day that comes again is judged like any other row. */
  readonly rows: number;
}

/** Writes an import package of one provider's many clients, each with a placement and days. */
export async function writeLargePackage(folder: string, large: LargePackage): Promise<void> {
  await mkdir(folder);
  const clients = Array.from({ length: large.clients }, (_, index) => `C${index}`);
  const files = {
    frameworks: [rowOf.framework()],
    lots: [rowOf.lot()],
    providers: [rowOf.provider()],
    agreements: [{ ...rowOf.agreement(), review_decision: '', review_reason: '' }],
    clients: clients.map((client_id, index) => ({
      ...rowOf.client({ client_id, iban: '', personal_identity_code: identityCode(index) }),
    })),
    placements: clients.map((client_id, index) => ({
      ...rowOf.placement({ client_id, placement_id: `L${index}` }),
      ended_on: '',
      end_reason: '',
    })),
  };
  for (const [name, rows] of Object.entries(files)) {
    await writeFile(join(folder, `${name}.csv`), `${tableOf(rows)}\n`);
  }
  await pipeline(Readable.from(dayLines(large)), createWriteStream(join(folder, 'days.csv')));
}

function tableOf(rows: readonly object[]): string {
  const lines = [rows[0] && Object.keys(rows[0]), ...rows.map(Object.values)];
  return lines.map((line) => line?.join(',')).join('\n');
}

/** Mondays to Wednesdays, client by client. */
function* dayLines({ clients, days, rows }: LargePackage): Generator<string> {
  yield 'placement_id,date,status,hours,absence_reason,travel_eur\n';
  const start = localDate('2020-01-06');
  const dates = Array.from({ length: days }, (_, day) =>
    addDays(start, Math.floor(day / 3) * 7 + (day % 3)),
  );
  for (let row = 0; row < rows; row += 1) {
    const client = Math.floor(row / days) % clients;
    yield `L${client},${dates[row % days]},present,5,,6.40\n`;
  }
}

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Invented people: the individual numbers of the 900s are nobody's. */
function identityCode(index: number): string {
  const [day, month] = [(index % 28) + 1, (Math.floor(index / 28) % 12) + 1];
  const date = `${String(day).padStart(2, '0')}${String(month).padStart(2, '0')}90`;
  const individual = String(900 + Math.floor(index / (28 * 12)));
  return `${date}-${individual}${CHECK[Number(date + individual) % 31]}`;
}
