import { cents, id, localDate, must, parseMonth, success } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBookedMonth,
  makeFramework,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { listMonths } from '../settlement/list-months.ts';
import { commitCounted } from '../tally/commit-counted.ts';
import { changePrice } from './change-terms.ts';

const act = { event: 'imported', actor: 'test' } as const;
const by = { key: { agreementId: id<'Agreement'>('A1') }, version: 1, actor: 'officer' };
const price = { from: localDate('2021-06-15'), dayPriceCents: cents(2_700) };

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

async function region(): Promise<Records> {
  const records = test.records();
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'agreement', record: makeAgreement() },
    ],
    act,
  );
  return records;
}

const june = must(parseMonth('2021-06'), 'a month');

/** The region with an accepted sheet of the month, counted in its tally. */
async function withSheet(): Promise<Records> {
  const records = await region();
  const sheet = makeSheet({ month: june, days: { '14': '5', '21': '5', '22': '5' } });
  expect(await commitCounted(records, [{ kind: 'sheet', record: sheet }], act)).toEqual(
    success(undefined),
  );
  return records;
}

/** The month is booked between the judging of a change and its writing. */
function booking(records: Records): Records {
  const commit: Records['commit'] = async (changes, ...rest) => {
    if (changes.some(({ kind }) => kind === 'agreement')) {
      const record = makeBookedMonth({ month: june });
      await records.commit([{ kind: 'bookedMonth', record }], act);
    }
    return records.commit(changes, ...rest);
  };
  return { ...records, commit };
}

const lateOf = async (records: Records) =>
  (await listMonths(records, TODAY)).flatMap(({ late }) => late);

describe('changePrice', () => {
  it('asks finance again when its month is booked at the same moment', async () => {
    const records = await withSheet();
    const changed = await changePrice(booking(records), { ...by, today: TODAY }, price);
    expect(changed.ok).toBe(true);
    expect(await lateOf(records)).toMatchObject([{ providerId: 'P1' }]);
  });

  it('counts the days of accepted sheets by the new price', async () => {
    const records = await withSheet();
    await changePrice(records, { ...by, today: TODAY }, price);
    const [tally] = await records.list('monthTally', { month: june });
    expect(tally?.record).toMatchObject({ days: 3, feeCents: 2_500 + 2 * 2_700 });
  });

  it('asks nobody where no sheet of a booked month is accepted', async () => {
    const records = await region();
    await changePrice(booking(records), { ...by, today: TODAY }, price);
    expect(await lateOf(records)).toEqual([]);
  });
});
