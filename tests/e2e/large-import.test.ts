import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { addDays, localDate } from '@jatkopolku/kernel';
import { rowOf } from '@jatkopolku/testing/package';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Workplace, makeWorkplace, startProgram } from './program.ts';

const ROWS = 1_000_000;
const CLIENTS = 400;
/** Mondays to Thursdays of 52 weeks and a half: what a client may attend in a year. */
const DAYS = 150;
const LIMIT_MB = 500;

let place: Workplace;
beforeAll(async () => {
  place = await makeWorkplace();
});
afterAll(() => place.remove());

it('imports a day file of a million rows within 500 MB of memory', async () => {
  const folder = join(place.folder, 'large');
  await writePackage(folder);
  const program = startProgram([
    '--max-old-space-size=256',
    '--import',
    './tests/e2e/peak-memory.ts',
    'packages/cli/src/main.ts',
    'import',
    folder,
    '--data',
    place.data,
    '--json',
  ]);
  const { code, stdout, stderr } = await program.finished;
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as {
    accepted: { days: number };
    rejected: { days: unknown[] };
  };
  expect(report.accepted.days).toBe(CLIENTS * DAYS);
  expect(report.rejected.days).toHaveLength(ROWS - CLIENTS * DAYS);
  expect(Number(/peak memory (\d+) MB/.exec(stderr)?.[1])).toBeLessThan(LIMIT_MB);
});

/** Every accepted day is in the file many times: a repeated one is judged like any other row. */
async function writePackage(folder: string): Promise<void> {
  await mkdir(folder);
  const clients = Array.from({ length: CLIENTS }, (_, index) => `C${index}`);
  const table = (rows: readonly object[]) =>
    [rows[0] && Object.keys(rows[0]), ...rows.map(Object.values)]
      .map((row) => row?.join(','))
      .join('\n');
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
    await writeFile(join(folder, `${name}.csv`), `${table(rows)}\n`);
  }
  await pipeline(Readable.from(dayLines()), createWriteStream(join(folder, 'days.csv')));
}

function* dayLines(): Generator<string> {
  yield 'placement_id,date,status,hours,absence_reason,travel_eur\n';
  const start = localDate('2020-01-06');
  const dates = Array.from({ length: DAYS }, (_, day) =>
    addDays(start, Math.floor(day / 3) * 7 + (day % 3)),
  );
  for (let row = 0; row < ROWS; row += 1) {
    const client = Math.floor(row / DAYS) % CLIENTS;
    yield `L${client},${dates[row % DAYS]},present,5,,6.40\n`;
  }
}

/** Invented people: the individual numbers of the 900s are nobody's. */
function identityCode(index: number): string {
  const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
  const date = `${String((index % 28) + 1).padStart(2, '0')}0190`;
  const individual = String(900 + Math.floor(index / 28));
  return `${date}-${individual}${CHECK[Number(date + individual) % 31]}`;
}
