import { localDate, rangeOf } from '@jatkopolku/kernel';
import {
  heldAt,
  makeCalendar,
  makeClaim,
  makeFeedback,
  makePlacement,
  makeReview,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { reports } from './reports.ts';

const range = rangeOf(localDate('2020-01-01'), localDate('2020-12-31'));

let test: TestTable;
let records: Records;
beforeAll(async () => {
  test = await openTestTable();
  records = test.records();
  const ended = { endedOn: '2020-06-30', endReason: 'open-labour-market', state: 'ended' } as const;
  await records.commit(
    [
      { kind: 'placement', record: makePlacement(ended) },
      { kind: 'review', record: { ...makeReview(), ...heldAt() } },
      { kind: 'feedback', record: { ...makeFeedback(), ...heldAt() } },
      { kind: 'calendar', record: makeCalendar() },
      { kind: 'claim', record: makeClaim() },
    ],
    { event: 'imported', actor: 'test' },
  );
});
afterAll(() => test.close());

it.each(Object.entries(reports))(
  '%s counts what the region has, and no other',
  async (_, report) => {
    const [own, nobodys] = await Promise.all([
      report(records, range),
      report(test.records(), range),
    ]);
    expect(own).not.toEqual(nobodys);
  },
);
