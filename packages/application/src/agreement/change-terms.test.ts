import { cents, id, localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeRun } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
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

/** The region where the run is booked between the judging of a change and its writing. */
function booking(records: Records, month: string): Records {
  const commit: Records['commit'] = async (changes, ...rest) => {
    const run = makeRun({ month, statements: [] });
    if (changes.some(({ kind }) => kind === 'agreement')) {
      await records.commit([{ kind: 'run', record: run }], act);
    }
    return records.commit(changes, ...rest);
  };
  return { ...records, commit };
}

const waiting = async (records: Records) =>
  (await records.list('lateChange')).map(({ record }) => record);

describe('changePrice', () => {
  it('asks finance again when its month is booked at the same moment', async () => {
    const records = await region();
    const changed = await changePrice(booking(records, '2021-06'), { ...by, today: TODAY }, price);
    expect(changed.ok).toBe(true);
    expect(await waiting(records)).toEqual([{ month: '2021-06', waits: true }]);
  });

  it('asks nobody when another month is booked, or none', async () => {
    const records = await region();
    await changePrice(booking(records, '2021-05'), { ...by, today: TODAY }, price);
    expect(await waiting(records)).toEqual([]);
  });
});
