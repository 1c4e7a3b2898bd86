import { localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeOption } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { inStatesOf } from './dated.ts';

let table: TestTable;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

const [F1, F2] = ['F1', 'F2'].map((frameworkId) =>
  makeFramework({ frameworkId, state: 'running' }),
);
const agreements = ['F1', 'F2', 'F9'].map((frameworkId) =>
  makeAgreement({ agreementId: `A-${frameworkId}`, frameworkId, state: 'running' }),
);

it('gives each the state of the day, by its own framework and options, one or many', async () => {
  const records = table.records();
  await records.commit(
    [
      ...[F1, F2].flatMap((record) => (record ? [{ kind: 'framework' as const, record }] : [])),
      { kind: 'option', record: makeOption() },
    ],
    { event: 'imported', actor: 'test' },
  );
  const today = localDate('2022-12-31');
  const statesOf = async (found = agreements) =>
    (await inStatesOf(records, { kind: 'agreement', today }, found)).map(({ state }) => state);
  // What has no framework that can be read stays as it was written.
  expect(await statesOf()).toEqual(['running', 'expired', 'running']);
  expect(await statesOf(agreements.slice(1, 2))).toEqual(['expired']);
  expect(await statesOf([])).toEqual([]);
  const frameworks = await inStatesOf(
    records,
    { kind: 'framework', today },
    [F1, F2].flatMap((one) => one ?? []),
  );
  expect(frameworks.map(({ state }) => state)).toEqual(['running', 'expired']);
});
