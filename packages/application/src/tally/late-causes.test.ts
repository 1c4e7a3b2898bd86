import type { ChangeCause, Line } from '@jatkopolku/domain/settlement';
import { must } from '@jatkopolku/kernel';
import {
  HISTORY_MONTH,
  type HistoryStep,
  beginHistory,
  takeStep,
} from '@jatkopolku/testing/random-history';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { countedStatements } from '../settlement/statements.ts';
import { listTasks } from '../task/list-tasks.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const sheet = (at: number, days: string[], travel = false): HistoryStep => ({
  what: 'sheet',
  at,
  state: 'accepted',
  returned: false,
  travel,
  days,
});
const claim = (amountCents: 0 | 20_000 | 45_000): HistoryStep => ({ what: 'claim', amountCents });
const benefit = (payer: 'kela' | 'county', validTo: null | '2020-01-08' = null): HistoryStep => ({
  what: 'benefit',
  at: 1,
  payer,
  validTo,
});

interface Change {
  /** The sheet of the booked month, where it is another. */
  readonly before?: HistoryStep;
  readonly after: HistoryStep;
  readonly cause: ChangeCause;
  /** What it adds, to the provider and to clients. */
  readonly amountCents: number;
  /** What the next run books, each line by its kind, days and cents. */
  readonly lines: readonly (readonly [kind: Line['kind'], days: number, cents: number])[];
}

/** Each kind of fact that changes after booking; that a dispute ends is in the test of disputes. */
const changes: Readonly<Record<string, Change>> = {
  'a sheet that is accepted late': {
    after: sheet(2, ['09']),
    cause: 'sheet-accepted',
    amountCents: 2_500 + 900,
    lines: [
      ['compensation', 1, 0],
      ['fee', 1, 2_500],
      ['state', 1, 1_009],
    ],
  },
  'a day that is taken away': {
    after: sheet(1, ['07']),
    cause: 'days-changed',
    amountCents: -2_500 - 900,
    lines: [
      ['compensation', -1, -900],
      ['fee', -1, -2_500],
      ['state', -1, -1_009],
    ],
  },
  'a sheet that is emptied': {
    after: sheet(1, []),
    cause: 'days-changed',
    amountCents: -5_000 - 1_800,
    lines: [
      ['compensation', -2, -1_800],
      ['fee', -2, -5_000],
      ['state', -2, -2_018],
    ],
  },
  'travel above the cap that is accepted': {
    before: sheet(1, ['07', '08'], true),
    after: { what: 'travel', at: 1, verdict: 'accepted' },
    cause: 'travel-decided',
    amountCents: 280,
    lines: [['travel', 0, 280]],
  },
  'another benefit': {
    after: benefit('county'),
    cause: 'benefit-changed',
    amountCents: 1_800,
    lines: [
      ['compensation', 2, 1_800],
      ['compensation', -2, -1_800],
    ],
  },
  'another price': {
    after: { what: 'price', amountCents: 3_000 },
    cause: 'price-changed',
    amountCents: 1_000,
    lines: [['fee', 0, 1_000]],
  },
  'a bonus that is corrected': {
    after: claim(20_000),
    cause: 'bonus-changed',
    amountCents: -25_000,
    lines: [
      ['bonus', 0, 20_000],
      ['bonus', 0, -45_000],
    ],
  },
  'a bonus that is taken back': {
    after: claim(0),
    cause: 'bonus-changed',
    amountCents: -45_000,
    lines: [['bonus', 0, -45_000]],
  },
};

/** A month with two days and a bonus, booked. */
async function booked(before = sheet(1, ['07', '08'])): Promise<Records> {
  const records = test.records();
  await beginHistory(records);
  for (const step of [benefit('kela'), before, claim(45_000)]) {
    await takeStep(records, step);
  }
  await book(records);
  return records;
}

const book = (records: Records) =>
  bookMonth(closingDeps(records), HISTORY_MONTH, { actor: 'raija' });

async function tasksOf(records: Records) {
  const finance = { userId: 'raija', roles: ['finance' as const], providerId: null };
  const { items } = await listTasks(records, finance, closingDeps(records).clock.today());
  return items.filter(({ type }) => type === 'settle-changes');
}

it.each(Object.entries(changes))(
  '%s is one task with its cause and amount, and a line of the next run, which ends it',
  async (_name, { before, after, cause, amountCents, lines }) => {
    const records = await booked(before);
    expect(await tasksOf(records)).toEqual([]);
    await takeStep(records, after);
    expect(await tasksOf(records)).toMatchObject([
      { month: HISTORY_MONTH, causes: [cause], amountCents },
    ]);
    const why = [{ providerId: 'P1', cause, amountCents }];
    expect(await book(records)).toMatchObject({
      value: { runs: [{ type: 'CORRECTION', causes: why }] },
    });
    const run = { month: HISTORY_MONTH, runNo: 2 };
    const statements = must(await countedStatements(records, run), 'the statements');
    const found = statements.flatMap((one) => one.lines);
    expect(found.map((line) => [line.kind, line.days, line.amountCents])).toEqual(lines);
    expect(await tasksOf(records)).toEqual([]);
  },
);
