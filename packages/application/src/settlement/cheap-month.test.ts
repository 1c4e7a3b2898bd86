import type { Line } from '@jatkopolku/domain/settlement';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { businessIds, fillRegionMonth, regionMonth } from '@jatkopolku/testing/region-month';
import { makeRegister } from '@jatkopolku/testing/register';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readReconciliation } from '../reconciliation/read-reconciliation.ts';
import type { Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { compareMonth } from './compare-month.ts';
import { explainLines, linesOf } from './explain-lines.ts';
import { previewMonth } from './preview-month.ts';
import { readProviderMonth } from './read-provider-month.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth(regionMonth.month), 'a month');

function clientOf(line: Line) {
  return 'clientId' in line ? line.clientId : undefined;
}

const ids = businessIds(regionMonth.providers);
const providerId = id<'Provider'>('P1');
const today = localDate('2020-02-03');

let records: Records;
beforeAll(async () => {
  records = test.records();
  await fillRegionMonth(records, ids);
});

/** Pages that compute a whole month: what they read is bounded as booking it is. */
it.each<[string, () => Promise<unknown>]>([
  ['the comparison', () => compareMonth(records, month, today)],
  ['the preview', () => previewMonth(records, month)],
  ['the reconciliation', () => readReconciliation(records, { month })],
])('%s of a region-month takes few calls and units', async (_, read) => {
  const { calls, units } = await countCalls(test.client, read);
  expect(calls).toBeLessThanOrEqual(80);
  expect(units).toBeLessThanOrEqual(250);
});

it('a provider’s month, and where its lines come from, take few calls', async () => {
  const asked = { month, providerId };
  const shown = await countCalls(test.client, () => readProviderMonth(records, asked, today));
  expect(shown.calls).toBeLessThanOrEqual(40);
  const explained = await countCalls(test.client, () =>
    explainLines(records, { ...asked, isAsked: () => true }),
  );
  expect(explained.calls).toBeLessThanOrEqual(40);
  const lines = must(explained.answer.ok ? explained.answer.value : undefined, 'lines');
  // A month of so many clients has more histories than anybody reads; those of one client are read.
  expect(lines.map(({ steps }) => steps)).toEqual(lines.map(() => null));
  const line = lines.find((one) => one.line.kind === 'compensation');
  const isAsked = linesOf({ clientId: clientOf(must(line, 'a line').line) });
  const one = await explainLines(records, { ...asked, isAsked });
  const ofClient = must(one.ok ? one.value : undefined, 'lines of a client');
  expect(ofClient.flatMap(({ steps }) => steps?.map(({ of }) => of))).toEqual(['sheet', 'sheet']);
});

it('a region-month with its company checks books in few calls and units', async () => {
  const register = makeRegister(Object.fromEntries(ids.map((businessId) => [businessId, {}])));
  const booking = await countCalls(test.client, () =>
    bookMonth(closingDeps(records, { register }), month, { actor: 'kirsi' }),
  );
  expect(booking.answer).toMatchObject({ ok: true, value: { runs: [{ runNo: 1 }] } });
  const { calls, units, writeUnits } = booking;
  expect(calls).toBeLessThanOrEqual(80);
  expect(units - writeUnits).toBeLessThanOrEqual(250);
  expect(writeUnits).toBeLessThanOrEqual(300);
});
