import { type LocalDate, addDays, clockAt, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeClosedPeriod,
  makeMonthTally,
  makePlacement,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { remindLateSheets } from './remind-late-sheets.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

/** March 2021 is due on the ninth of April: five business days, with Easter between them. */
const due = localDate('2021-04-09');
const contact = { name: 'Contact', role: 'Manager', email: 'p1@example.fi', phone: '' };
const placed = (no: number): Change => ({
  kind: 'placement',
  record: makePlacement({
    placementId: `L${no}`,
    clientId: `C${no}`,
    startsOn: '2021-03-01',
    endsOn: '2021-08-31',
    endedOn: null,
  }),
});
const sheet = (no: number, overrides: object): Change => ({
  kind: 'sheet',
  record: makeSheet({
    placementId: `L${no}`,
    clientId: `C${no}`,
    month: '2021-03',
    submittedBy: null,
    ...overrides,
  }),
});

/** One sheet accepted, one with days that was not sent, one that came back, and one that is not there. */
async function region(...more: readonly Change[]): Promise<Records> {
  const records = test.records();
  const changes: readonly Change[] = [
    { kind: 'provider', record: makeProvider({ contacts: [contact] }) },
    ...[1, 2, 3, 4].map(placed),
    sheet(1, { state: 'accepted' }),
    sheet(2, { state: 'open' }),
    sheet(3, { state: 'open', returnCategory: 'hours-wrong' }),
    { kind: 'monthTally', record: makeMonthTally({ month: '2021-03', accepted: 1, returned: 1 }) },
    ...more,
  ];
  const written = await records.commit(changes, { event: 'created', actor: 'test' });
  expect(written.ok).toBe(true);
  return records;
}

const remind = (records: Records, today: LocalDate) =>
  remindLateSheets({ records, clock: clockAt(today) }, { actor: 'night' });
const mailOf = async (records: Records) => (await records.list('mail')).map(({ record }) => record);

describe('the message about late sheets', () => {
  it('is written once, on the first night after the deadline, of what was never sent', async () => {
    const records = await region();
    expect(await remind(records, due)).toEqual([]);
    const [late] = await remind(records, addDays(due, 1));
    expect(late?.sheets.map(({ placementId, isEmpty }) => [placementId, isEmpty])).toEqual([
      ['L2', false],
      ['L4', true],
    ]);
    expect(await remind(records, addDays(due, 1))).toEqual([]);
    expect(await remind(records, addDays(due, 20))).toEqual([]);
    const [mail, ...others] = await mailOf(records);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: ['p1@example.fi'], path: '/sheets?month=2021-03' });
    expect(mail?.text).toContain(': 2.');
  });

  it('is written once by two nights at once', async () => {
    const records = await region();
    await Promise.all([remind(records, addDays(due, 1)), remind(records, addDays(due, 1))]);
    expect(await mailOf(records)).toHaveLength(1);
  });

  it('asks for nothing of a month in which the provider was closed', async () => {
    const period = { startsOn: '2021-03-01', endsOn: '2021-03-31', registeredOn: '2021-03-01' };
    const records = await region({ kind: 'closedPeriod', record: makeClosedPeriod(period) });
    expect(await remind(records, addDays(due, 1))).toEqual([]);
  });
});

describe('late sheets', () => {
  const tasksFor = async (role: 'provider-worker' | 'coordinator', today: LocalDate) => {
    const providerId = role === 'coordinator' ? null : makeProvider().providerId;
    const asker = { userId: 'asker', roles: [role], providerId };
    const records = await region();
    await remind(records, today);
    return (await listTasks(records, asker, today)).items;
  };

  it('are tasks of the provider, each with its deadline', async () => {
    const before = await tasksFor('provider-worker', due);
    expect(before.map(({ type, dueOn, late }) => [type, dueOn, late])).toEqual([
      ['submit-sheet', due, false],
      ['amend-sheet', null, false],
    ]);
    const after = await tasksFor('provider-worker', addDays(due, 1));
    const submits = after.filter((task) => task.type === 'submit-sheet');
    expect(submits.map((task) => [task.placementId, task.late])).toEqual([
      ['L2', true],
      ['L4', true],
    ]);
  });

  it('are one task of the county for each provider and month', async () => {
    expect(await tasksFor('coordinator', due)).toEqual([]);
    expect(await tasksFor('coordinator', addDays(due, 1))).toEqual([
      {
        type: 'chase-sheets',
        providerId: 'P1',
        month: '2021-03',
        count: 2,
        since: addDays(due, 1),
        dueOn: due,
        late: true,
      },
    ]);
  });

  it('are not asked for once they are sent, before the next night looks through them', async () => {
    const records = await region();
    await remind(records, addDays(due, 1));
    const asker = { userId: 'asker', roles: ['coordinator' as const], providerId: null };
    const counts = async () =>
      (await listTasks(records, asker, addDays(due, 1))).items.map((task) =>
        task.type === 'chase-sheets' ? task.count : 0,
      );
    expect(await counts()).toEqual([2]);
    const key = {
      month: must(parseMonth('2021-03'), 'a month'),
      providerId: makeProvider().providerId,
    };
    const send = async (submitted: number) => {
      const before = must(await records.get('monthTally', key), 'the tally');
      const record = { ...before.record, submitted };
      await records.commit([{ kind: 'monthTally', record, before }], {
        event: 'changed',
        actor: 'test',
      });
    };
    await send(1);
    expect(await counts()).toEqual([1]);
    await send(2);
    expect(await counts()).toEqual([]);
  });
});
