import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeCommitment,
  makeCommitmentBook,
  makeConfirmed,
  makeCostCentre,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import { listTasks } from './list-tasks.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-12'), 'a month');
const today = localDate('2021-01-05');
const cover = { frameworkId: 'F1', lot: 1, agreementId: null } as const;

async function region(changes: readonly Change[]): Promise<Records> {
  const records = test.records();
  const all: Change[] = [{ kind: 'costCentre', record: makeCostCentre() }, ...changes];
  await records.commit(all, { event: 'created', actor: 'test' });
  return records;
}

/** What of commitments waits for somebody, by its type. */
async function waitsFor(records: Records, userId: string, role: 'finance' | 'procurement') {
  const { items } = await listTasks(records, { userId, roles: [role], providerId: null }, today);
  return items.filter(({ type }) => /commitment|freed/.test(type));
}

describe('a proposed commitment', () => {
  it('waits for who holds its cost centre, and for nobody else', async () => {
    const records = await region([{ kind: 'commitment', record: makeCommitment() }]);
    expect(await waitsFor(records, 'hanna', 'procurement')).toMatchObject([
      { type: 'confirm-commitment', commitmentId: 'CM1', since: '2020-01-02' },
    ]);
    expect(await waitsFor(records, 'heikki', 'procurement')).toEqual([]);
    expect(await waitsFor(records, 'raija', 'finance')).toEqual([]);
  });
});

describe('a line that waits for money', () => {
  const short = (neededCents: number): Change[] => [
    { kind: 'commitment', record: makeConfirmed({ amountCents: 10_000 }) },
    {
      kind: 'commitmentBook',
      record: makeCommitmentBook({ short: [{ ...cover, month, neededCents }] }),
    },
  ];

  it('asks those who hold a cost centre for what is missing, also in the year after', async () => {
    const records = await region(short(12_000));
    expect(await waitsFor(records, 'hanna', 'finance')).toMatchObject([
      { type: 'raise-commitment', year: 2020, amountCents: 2_000, since: '2021-01-01' },
    ]);
    expect(await waitsFor(records, 'raija', 'finance')).toEqual([]);
  });

  it('asks finance to book once the money is there', async () => {
    const records = await region(short(10_000));
    expect(await waitsFor(records, 'raija', 'finance')).toMatchObject([
      { type: 'settle-freed', month, since: '2021-01-01' },
    ]);
    expect(await waitsFor(records, 'hanna', 'procurement')).toEqual([]);
  });
});
