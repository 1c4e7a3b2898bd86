import type { DayEntry } from '@jatkopolku/domain/attendance';
import { parseHours } from '@jatkopolku/domain/placement';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeAgreement, makePlacement } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { logMonth } from './log-month.ts';

let test: TestTable;
let records: Records;
beforeAll(async () => {
  test = await openTestTable();
  records = test.records();
  const act = { event: 'imported', actor: 'test' } as const;
  const placements = [1, 2, 3].map((no) => ({
    kind: 'placement' as const,
    record: makePlacement({ placementId: `L${no}`, clientId: `C${no}` }),
  }));
  const other = makePlacement({ placementId: 'L9', clientId: 'C9', providerId: 'P9' });
  await records.commit(
    [
      { kind: 'agreement', record: makeAgreement() },
      ...placements,
      { kind: 'placement', record: other },
    ],
    act,
  );
});
afterAll(() => test.close());

const month = must(parseMonth('2020-03'), 'a month');
const asking = { actor: 'worker', today: TODAY };
const present: DayEntry = {
  status: 'present',
  hours: must(parseHours('5'), 'hours'),
  absenceReason: null,
  travelCents: null,
};

function log(days: Readonly<Record<string, Record<string, DayEntry | null>>>) {
  const placements = Object.entries(days).map(([placementId, entries]) => ({
    placementId: id<'Placement'>(placementId),
    days: entries,
  }));
  return logMonth(records, { providerId: id('P1'), month, placements }, asking);
}

/** The states of days by placement, or the reasons against them. */
async function outcomes(logged: ReturnType<typeof log>) {
  return (await logged).map(({ placementId, result }) => [
    placementId,
    result.ok ? result.value.record.days : result.error,
  ]);
}

it('saves the days of each client, whatever is refused of another', async () => {
  const short = { ...present, hours: must(parseHours('3'), 'hours') };
  const days = {
    L1: { '02': present, '03': present },
    L2: { '02': present, '03': short },
    L3: { '04': present },
    L9: { '02': present },
    L8: { '02': present },
  };
  const expected = [
    ['L1', { '02': '5', '03': '5' }],
    ['L2', [{ code: 'hours-below-minimum', at: '/days/03' }]],
    ['L3', { '04': '5' }],
    ['L9', [{ code: 'unknown-placement' }]],
    ['L8', [{ code: 'unknown-placement' }]],
  ];
  expect(await outcomes(log(days))).toEqual(expected);
  const sheet = await records.get('sheet', {
    providerId: id('P1'),
    month,
    clientId: id('C2'),
    placementId: id('L2'),
  });
  expect(sheet).toBeUndefined();
  // Sent again, what was saved is there, and is written no second time.
  expect(await outcomes(log(days))).toEqual(expected);
  const [first] = await log({ L1: days.L1 });
  expect(first?.result).toMatchObject({ value: { version: 1 } });
});

it('takes the whole month of a large provider', async () => {
  const many = test.records();
  const act = { event: 'imported', actor: 'test' } as const;
  await many.commit([{ kind: 'agreement', record: makeAgreement() }], act);
  const names = Array.from({ length: 95 }, (_, no) => id<'Placement'>(`M${no}`));
  for (const placementId of names) {
    const record = makePlacement({
      placementId,
      clientId: `C-${placementId}`,
      startsOn: localDate('2020-01-01'),
    });
    await many.commit([{ kind: 'placement', record }], act);
  }
  const placements = names.map((placementId) => ({ placementId, days: { '02': present } }));
  const logged = await logMonth(many, { providerId: id('P1'), month, placements }, asking);
  expect(logged.filter(({ result }) => result.ok)).toHaveLength(95);
});
