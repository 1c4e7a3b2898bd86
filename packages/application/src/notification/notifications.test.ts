import type { DayEntry } from '@jatkopolku/domain/attendance';
import { clockAt, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeCalendar,
  makeClientMerge,
  makePlacement,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { logDays } from '../attendance/log-days.ts';
import type { Change, Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { dueNotifications } from './due-notifications.ts';
import { digestNotifications, keepDigest, lookThrough, readDigest } from './keep-digest.ts';
import { makeAbsenceNotices } from './make-notifications.ts';
import { moveNotification } from './move-notification.ts';
import { waitingNotifications } from './waiting-notifications.ts';

const placement = makePlacement({ startsOn: '2020-01-01', endsOn: '2020-12-31', endedOn: null });
const { placementId, clientId } = placement;
const month = must(parseMonth('2020-03'), 'a month');
const today = localDate('2020-03-20');
const kaisa = { actor: 'kaisa', name: 'Kaisa Koskinen' };
const oili = { actor: 'oili', name: 'Oili Oksanen' };
const act = { event: 'imported', actor: 'test' } as const;

let test: TestTable;
let records: Records;
let regions = 0;
const regionId = () => `notifications-${regions}`;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regions += 1;
  records = test.records(regionId());
  const changes: Change[] = [
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'placement', record: placement },
    { kind: 'benefit', record: makeBenefit() },
  ];
  await records.commit(changes, act);
  await log({ '02': absent('sick'), '03': absent('service-not-arranged'), '04': absent('sick') });
});

function absent(absenceReason: DayEntry['absenceReason']): DayEntry {
  return { status: 'absent', hours: null, absenceReason, travelCents: null };
}

async function log(days: Record<string, DayEntry | null>): Promise<void> {
  const logged = await logDays(records, { placementId, month, days }, { actor: 'maija', today });
  expect(logged.ok).toBe(true);
}

const deps = () => ({ records, clock: clockAt(today) });
const make = (payer = 'kela', who = kaisa) =>
  makeAbsenceNotices(deps(), { payer, clientId: null }, who);
const move = (step: 'send' | 'acknowledge' | 'drop', notificationNo: number, version: number) =>
  moveNotification(deps(), { key: { clientId, notificationNo }, version, ...kaisa }, step);

/** What is due, day by day: `payer day heard>happened`. */
async function due(): Promise<string[]> {
  const found = await dueNotifications(records, today);
  return found.flatMap(({ payer, days }) =>
    days.map(({ date, reason, before }) => `${payer} ${date.slice(5)} ${before}>${reason}`),
  );
}

describe('absences', () => {
  it('are due to the payer two weeks after the first, without days that were not arranged', async () => {
    expect(await due()).toEqual(['kela 03-02 null>sick', 'kela 03-04 null>sick']);
    expect(await dueNotifications(records, today)).toMatchObject([
      { clientId, payer: 'kela', dueOn: '2020-03-16', nextNo: 1 },
    ]);
  });

  it('are in one notice for each client, and in no second one', async () => {
    expect(await make()).toEqual({ made: 1, left: 0 });
    expect(await due()).toEqual([]);
    expect(await make()).toEqual({ made: 0, left: 0 });
    expect(await records.get('notification', { clientId, notificationNo: 1 })).toMatchObject({
      record: { about: { type: 'absences', payer: 'kela' }, made: { by: 'kaisa' }, state: 'made' },
    });
    expect(await auditOf(test, regionId())).toContain('1 notification-made kaisa');
  });

  it('are in one notice when two make it at once', async () => {
    await Promise.all([make('kela', kaisa), make('kela', oili), make('kela', oili)]);
    expect(await records.list('notification', { clientId })).toHaveLength(1);
    expect(await due()).toEqual([]);
  });

  it('that are logged while a notice is made are due, or in it', async () => {
    await Promise.all([make(), log({ '05': absent('unauthorised') })]);
    await make();
    const made = await records.list('notification', { clientId });
    const days = made.flatMap(({ record: { about } }) =>
      about.type === 'absences' ? about.days.map(({ date }) => date.slice(8)) : [],
    );
    expect(days.toSorted()).toEqual(['02', '04', '05']);
  });

  it('that are corrected after they were sent are notified once more, also to nothing', async () => {
    await make();
    await move('send', 1, 1);
    await log({ '02': null, '04': absent('authorised') });
    expect(await due()).toEqual(['kela 03-02 sick>null', 'kela 03-04 sick>authorised']);
    await make();
    expect(await due()).toEqual([]);
  });

  it('go to the other payer after a retroactive benefit, and are taken back from the first', async () => {
    await make();
    const fund = makeBenefit({ benefit: 'earnings-related', payer: 'fund-ykk', position: 1 });
    await records.commit([{ kind: 'benefit', record: fund }], act);
    expect((await due()).toSorted()).toEqual([
      'fund-ykk 03-02 null>sick',
      'fund-ykk 03-04 null>sick',
      'kela 03-02 sick>null',
      'kela 03-04 sick>null',
    ]);
    expect(await make('fund-ykk')).toEqual({ made: 1, left: 0 });
    expect(await make()).toEqual({ made: 1, left: 0 });
    expect(await due()).toEqual([]);
  });

  it('of two records of one person are notified as one client’s, each day once', async () => {
    const other = id<'Client'>('C2');
    const L2 = { placementId: 'L2', clientId: other, providerId: 'P2', agreementId: 'A2' } as const;
    await records.commit(
      [
        { kind: 'placement', record: makePlacement({ ...placement, ...L2 }) },
        // The second day is the kept record's: bit 2 of the month.
        {
          kind: 'sheet',
          record: makeSheet({ ...L2, month, days: { '02': 's', '09': 's' }, uncounted: 0b10 }),
        },
        {
          kind: 'calendar',
          record: makeCalendar({ clientId: other, months: {}, mergedInto: clientId }),
        },
        {
          kind: 'clientMerge',
          record: makeClientMerge({ clientId: other, keptId: clientId, state: 'merged' }),
        },
      ],
      act,
    );
    expect(await due()).toEqual([
      'kela 03-02 null>sick',
      'kela 03-04 null>sick',
      'kela 03-09 null>sick',
    ]);
    await make();
    expect(await records.list('notification', { clientId: other })).toEqual([]);
    expect(await due()).toEqual([]);
  });
});

describe('what is kept of it in short', () => {
  const night = () => digestNotifications(deps(), { actor: 'night' });
  const kept = async () => {
    const found = await readDigest(records);
    return found?.record.first.flatMap(({ payer, days }) =>
      days.map(({ date }) => `${payer} ${date.slice(5)}`),
    );
  };

  it('is as the last look found it, and as notices are made and dropped', async () => {
    expect(await kept()).toBeUndefined();
    await night();
    expect(await kept()).toEqual(['kela 03-02', 'kela 03-04']);
    expect((await readDigest(records))?.record.lookedOn).toBe(today);
    await make();
    expect(await kept()).toEqual([]);
    await move('drop', 1, 1);
    expect(await kept()).toEqual(['kela 03-02', 'kela 03-04']);
  });

  it('is never what an older look found', async () => {
    const older = await lookThrough(deps());
    await make();
    expect((await keepDigest(deps(), older, 'night')).ok).toBe(false);
    expect(await kept()).toEqual([]);
  });

  it('knows what each of two made who made it at once', async () => {
    const fund = makeBenefit({ benefit: 'earnings-related', payer: 'fund-ykk', position: 1 });
    await make();
    await records.commit([{ kind: 'benefit', record: fund }], act);
    await Promise.all([make('kela', kaisa), make('fund-ykk', oili), night()]);
    await make('kela');
    await make('fund-ykk');
    expect(await due()).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('leaves out nothing that was logged since, when notices are made', async () => {
    await night();
    await log({ '05': absent('unauthorised') });
    await make();
    expect(await due()).toEqual([]);
    expect(await kept()).toEqual([]);
  });
});

describe('a notification', () => {
  it('is sent and acknowledged, by whom and on which day', async () => {
    await make();
    expect(await codesOf(move('acknowledge', 1, 1))).toEqual(['not-in-this-state']);
    expect(await codesOf(move('send', 1, 1))).toEqual([]);
    expect(await codesOf(move('drop', 1, 2))).toEqual(['not-in-this-state']);
    expect((await waitingNotifications(records)).items).toHaveLength(1);
    expect(await codesOf(move('acknowledge', 1, 2))).toEqual([]);
    const mark = { by: 'kaisa', name: 'Kaisa Koskinen', on: today };
    expect(await records.get('notification', { clientId, notificationNo: 1 })).toMatchObject({
      version: 3,
      record: { state: 'acknowledged', sent: mark, acknowledged: mark },
    });
    expect((await waitingNotifications(records)).items).toEqual([]);
  });

  it('that is dropped leaves its days due, and its number taken', async () => {
    await make();
    expect(await codesOf(move('drop', 1, 1))).toEqual([]);
    expect(await due()).toHaveLength(2);
    expect(await make()).toEqual({ made: 1, left: 0 });
    expect(await records.get('notification', { clientId, notificationNo: 2 })).toBeDefined();
  });

  it('is sent or dropped by one of two at once', async () => {
    await make();
    expect(await codesAtOnce(move('send', 1, 1), move('drop', 1, 1))).toEqual([
      'changed-meanwhile',
    ]);
  });
});

it('what is due soon, and what is not sent, are tasks of the case worker', async () => {
  const asker = { userId: 'kaisa', roles: ['case-worker' as const], providerId: null };
  const tasks = async (day: string) =>
    (await listTasks(records, asker, localDate(day))).items
      .filter(({ type }) => type === 'notify-payer' || type === 'send-notifications')
      .map(({ type, dueOn, late }) => `${type} ${dueOn} ${late}`);
  expect(await tasks('2020-03-12')).toEqual([]);
  const night = { records, clock: clockAt(localDate('2020-03-11')) };
  await digestNotifications(night, { actor: 'night' });
  expect(await tasks('2020-03-11')).toEqual([]);
  expect(await tasks('2020-03-12')).toEqual(['notify-payer 2020-03-16 false']);
  expect(await tasks('2020-03-17')).toEqual(['notify-payer 2020-03-16 true']);
  await make();
  expect(await tasks('2020-03-17')).toEqual(['send-notifications 2020-03-16 true']);
  await move('send', 1, 1);
  expect(await tasks('2020-03-17')).toEqual([]);
});
