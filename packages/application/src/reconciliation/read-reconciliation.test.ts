import { must, parseMonth, sumCents } from '@jatkopolku/kernel';
import { importedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { bookMonth } from '../settlement/book-month.ts';
import { previewMonth } from '../settlement/preview-month.ts';
import { releaseRun } from '../settlement/release-run.ts';
import { readReconciliation } from './read-reconciliation.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-03'), 'a month');

it('what is owed is the same before it is booked, after, and once it is released', async () => {
  const records = await importedRegion(test);
  const deps = closingDeps(records);
  const before = await readReconciliation(records, { month });
  expect(before.runs).toEqual([]);
  const amounts = before.kinds.flatMap((one) => Object.values(one.amounts));
  const owed = sumCents(before.kinds.map(({ owedCents }) => owedCents));
  expect(sumCents(amounts)).toBe(owed);
  expect(owed).toBeGreaterThan(0);

  const { compensation, providerTotalCents, travel } = await previewMonth(records, month);
  const ofCounty = compensation.byPayer.get('county')?.amountCents ?? 0;
  expect(owed).toBe(ofCounty + providerTotalCents + travel.amountCents);

  await bookMonth(deps, month, { actor: 'raija' });
  const booked = await readReconciliation(records, { month });
  expect(booked.kinds).toEqual(before.kinds);
  expect(booked.runs).toMatchObject([{ runNo: 1, state: 'confirmed', amountCents: owed }]);

  await releaseRun(deps, { key: { month, runNo: 1 }, version: 1, actor: 'risto' });
  const released = await readReconciliation(records, { month });
  expect(released).toEqual({
    ...booked,
    runs: [{ ...booked.runs[0], state: 'released', version: 2 }],
  });
});
