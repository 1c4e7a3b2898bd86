import { must, parseMonth } from '@jatkopolku/kernel';
import { makeRun, makeStatement } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, describe, it } from 'vitest';

import { countedStatements } from './statements.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'booked', actor: 'finance' } as const;
const month = must(parseMonth('2020-01'), 'a month');
const statements = [
  makeStatement({ part: 1, hash: 'h1' }),
  makeStatement({ part: 2, hash: 'h2' }),
  makeStatement({ providerId: 'P2', part: 1, hash: 'h3' }),
];
const named = (...hashes: string[]) =>
  statements
    .filter(({ hash }) => hashes.includes(hash))
    .map(({ providerId, part, hash }) => ({ providerId, part, hash }));

describe('countedStatements', () => {
  it('are those that the head of the run names, in its order', async () => {
    const records = test.records();
    for (const record of statements) await records.commit([{ kind: 'statement', record }], act);
    const run = makeRun({ statements: named('h1', 'h3').toReversed() });
    await records.commit([{ kind: 'run', record: run }], act);
    const counted = await countedStatements(records, { month, runNo: 1 });
    expect(counted?.map(({ hash }) => hash)).toEqual(['h3', 'h1']);
  });

  it('are none of a run that was cut short, and undefined where there is no run', async () => {
    const records = test.records();
    for (const record of statements) await records.commit([{ kind: 'statement', record }], act);
    expect(await countedStatements(records, { month, runNo: 1 })).toBeUndefined();
    await records.commit([{ kind: 'run', record: makeRun({ statements: [] }) }], act);
    expect(await countedStatements(records, { month, runNo: 1 })).toEqual([]);
    expect(await countedStatements(records, { month, runNo: 2 })).toBeUndefined();
  });
});
