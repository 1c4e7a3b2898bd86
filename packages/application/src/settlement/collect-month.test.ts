import { must, parseMonth } from '@jatkopolku/kernel';
import { makeAgreement, makeMonthTally, makePlacement } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Change } from '../records.ts';
import { collectMonth } from './collect-month.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-02'), 'a month');

async function collected(changes: readonly Change[]) {
  const records = test.records();
  await records.commit(changes, { event: 'created', actor: 'test' });
  const tallies = await records.list('monthTally', { month });
  return collectMonth(
    records,
    month,
    tallies.map(({ record }) => record),
    TODAY,
  );
}

const placement = (placementId: string, startsOn: string, endsOn: string): Change => ({
  kind: 'placement',
  record: makePlacement({ placementId, startsOn, endsOn }),
});

it('says which sheets a month lacks, and with whom they are', async () => {
  const { missing } = await collected([
    placement('L1', '2020-01-07', '2020-06-30'),
    placement('L2', '2020-02-29', '2020-06-30'),
    placement('L3', '2019-11-01', '2020-02-01'),
    placement('L4', '2020-03-01', '2020-06-30'),
    placement('L5', '2019-11-01', '2020-01-31'),
    {
      kind: 'monthTally',
      record: makeMonthTally({ month, submitted: 1, returned: 0, accepted: 1 }),
    },
  ]);
  expect(missing).toEqual([{ providerId: 'P1', submitted: 1, returned: 0, notSent: 1 }]);
});

it('says nothing of who has sent all', async () => {
  const tally = { kind: 'monthTally', record: makeMonthTally({ month }) } as const;
  const { missing, before } = await collected([placement('L1', '2020-01-07', '2020-06-30'), tally]);
  expect([missing, before]).toEqual([[], null]);
});

it('compares with the month before', async () => {
  const { before, unusual } = await collected([
    { kind: 'monthTally', record: makeMonthTally({ feeCents: 400_000 }) },
    { kind: 'monthTally', record: makeMonthTally({ month, feeCents: 100_000 }) },
  ]);
  expect(before).toMatchObject({ feeCents: 400_000 });
  expect(unusual).toMatchObject([{ providerId: 'P1', beforeCents: 400_000, nowCents: 100_000 }]);
});

it('compares with what was agreed, at the prices of the agreements', async () => {
  const agreement = makeAgreement({ dayPriceCents: 5000 });
  const { plan, unusual } = await collected([
    { kind: 'agreement', record: agreement },
    placement('L1', '2020-02-03', '2020-02-28'),
    // None of the agreed days was attended: too few to ask about.
    { kind: 'monthTally', record: makeMonthTally({ month, days: 0, feeCents: 0 }) },
  ]);
  const days = 16;
  expect(plan).toEqual({ days, feeCents: days * 5000, compensationCents: days * 900 });
  expect(unusual).toEqual([]);
});
