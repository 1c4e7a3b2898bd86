import { type DayEntry, countAttended, fromCalendarRecord } from '@jatkopolku/domain/attendance';
import { type Hours, parseHours } from '@jatkopolku/domain/placement';
import { id, localDate, must, parseMonth, toDayNumber } from '@jatkopolku/kernel';
import { makeAgreement, makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { logDays } from './log-days.ts';
import { acceptSheet, submitSheet } from './move-sheet.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'imported', actor: 'test' } as const;
const month = must(parseMonth('2020-03'), 'a month');
const hours = must(parseHours('5'), 'hours');
const own = { placementId: id<'Placement'>('L1'), providerId: id<'Provider'>('P1') };
const other = { placementId: id<'Placement'>('L2'), providerId: id<'Provider'>('P2') };
const clientId = id<'Client'>('C1');

const present = (worked: Hours = hours): DayEntry => ({
  status: 'present',
  hours: worked,
  absenceReason: null,
  travelCents: null,
});

/** A region in which one client is placed at two providers. */
async function regionWithClient(): Promise<Records> {
  const records = test.records();
  await records.commit([{ kind: 'agreement', record: makeAgreement() }], act);
  const period = { clientId, startsOn: localDate('2020-01-01'), endsOn: localDate('2020-12-31') };
  for (const names of [own, other]) {
    const record = makePlacement({ ...period, ...names, endedOn: null });
    await records.commit([{ kind: 'placement', record }], act);
  }
  return records;
}

function log(
  records: Records,
  placementId: typeof own.placementId,
  days: Record<string, DayEntry | null>,
) {
  return logDays(records, { placementId, month, days }, { actor: 'worker', today: TODAY });
}

describe('logging days', () => {
  it('opens the month sheet and takes the days, which can be changed and taken away', async () => {
    const records = await regionWithClient();
    await log(records, own.placementId, {
      '02': present(),
      '03': present(must(parseHours('4.5'), 'hours')),
    });
    const result = await log(records, own.placementId, {
      '02': null,
      '04': { ...present(), status: 'absent', hours: null, absenceReason: 'sick' },
    });
    expect(result).toMatchObject({
      ok: true,
      value: { version: 2, record: { state: 'open', days: { '03': '4.5', '04': 's' } } },
    });
    const calendar = must(await records.get('calendar', { clientId }), 'the calendar');
    expect(calendar.record.months).toEqual({ '2020-03': [0b100, 0b1000] });
  });

  it('takes all days or none, and names each refused one with its reasons', async () => {
    const records = await regionWithClient();
    const short = must(parseHours('3'), 'hours');
    expect(await log(records, own.placementId, { '02': present(), '03': present(short) })).toEqual({
      ok: false,
      error: [{ code: 'hours-below-minimum', at: '/days/03' }],
    });
    expect(await records.get('calendar', { clientId })).toBeUndefined();
  });

  it('refuses an unknown placement, and a sheet that is not open', async () => {
    const records = await regionWithClient();
    expect(await log(records, id('L9'), {})).toEqual({
      ok: false,
      error: [{ code: 'unknown-placement' }],
    });
    const record = makeSheet({ ...own, clientId, month, state: 'submitted' });
    await records.commit([{ kind: 'sheet', record }], act);
    expect(await log(records, own.placementId, { '02': present() })).toMatchObject({
      ok: false,
      error: [
        {
          code: 'not-in-this-state',
          details: { state: 'submitted' },
          meanwhile: { current: { version: 1, record: { state: 'submitted' } } },
        },
      ],
    });
  });

  it('refuses the fifth day of a week and a date taken at the other placement', async () => {
    const records = await regionWithClient();
    await log(records, own.placementId, { '02': present(), '03': present() });
    await log(records, other.placementId, { '04': present(), '05': present() });
    expect(await log(records, other.placementId, { '03': present(), '06': present() })).toEqual({
      ok: false,
      error: [
        { code: 'duplicate-day', at: '/days/03' },
        { code: 'weekly-limit-exceeded', at: '/days/06' },
      ],
    });
  });

  it('writes nothing when the days are logged like that already', async () => {
    const records = await regionWithClient();
    const first = await log(records, own.placementId, { '02': present() });
    expect(await log(records, own.placementId, { '02': present(), '03': null })).toEqual(first);
  });

  it.each<[string, Record<string, DayEntry | null>, object[]]>([
    [
      'a day that the month has not',
      { '32': present() },
      [{ code: 'invalid-date', at: '/days/32' }],
    ],
    ['taking away what is not there', { '02': null }, [{ code: 'sheet-empty' }]],
  ])('refuses %s', async (_, days, error) => {
    const records = await regionWithClient();
    expect(await log(records, own.placementId, days)).toEqual({ ok: false, error });
    expect(await records.get('sheet', { ...own, clientId, month })).toBeUndefined();
  });

  it('refuses presence on a day to come, but not an absence that is known', async () => {
    const records = await regionWithClient();
    const asking = { actor: 'worker', today: localDate('2020-03-02') };
    const absent = { ...present(), status: 'absent', hours: null, absenceReason: 'sick' } as const;
    const command = { placementId: own.placementId, month };
    const days = { '02': present(), '03': present(), '04': absent };
    expect(await logDays(records, { ...command, days }, asking)).toEqual({
      ok: false,
      error: [{ code: 'day-not-yet', at: '/days/03' }],
    });
    const known = await logDays(records, { ...command, days: { '04': absent } }, asking);
    expect(known.ok).toBe(true);
  });

  it('keeps who logged days in the month', async () => {
    const records = await regionWithClient();
    await log(records, own.placementId, { '02': present() });
    const asking = { actor: 'helper', today: TODAY };
    const command = { placementId: own.placementId, month, days: { '03': present() } };
    expect(await logDays(records, command, asking)).toMatchObject({
      value: { record: { loggedBy: ['worker', 'helper'] } },
    });
  });

  it('lets nobody accept what they logged, however many have logged after them', async () => {
    const records = await regionWithClient();
    const everybody = Array.from({ length: 30 }, (_, index) => `worker-${index}`);
    for (const [index, actor] of everybody.entries()) {
      const days = { '02': index % 2 === 0 ? present() : null, '03': present() };
      const command = { placementId: own.placementId, month, days };
      expect((await logDays(records, command, { actor, today: TODAY })).ok).toBe(true);
    }
    const key = { ...own, clientId, month };
    const logged = must(await records.get('sheet', key), 'the sheet');
    const move = { key, version: logged.version, actor: 'submitter', today: TODAY };
    expect(await submitSheet(records, move)).toMatchObject({ ok: true });
    for (const actor of everybody) {
      const accepted = await acceptSheet(records, { ...move, version: logged.version + 1, actor });
      expect([actor, accepted]).toEqual([actor, { ok: false, error: [{ code: 'own-work' }] }]);
    }
  });

  it('keeps the weekly limit when two providers write at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const records = await regionWithClient();
      const results = await Promise.all(
        ['02', '03', '04', '05', '06', '07'].map((day, index) =>
          log(records, index % 2 === 0 ? own.placementId : other.placementId, { [day]: present() }),
        ),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(4);
      const stored = must(await records.get('calendar', { clientId }), 'the calendar');
      const [first, last] = [
        toDayNumber(localDate('2020-03-02')),
        toDayNumber(localDate('2020-03-08')),
      ];
      expect(countAttended(fromCalendarRecord(stored.record), first, last)).toBe(4);
    }
  });

  it('takes a date once when two providers write it at the same moment', async () => {
    const records = await regionWithClient();
    const results = await Promise.all([
      log(records, own.placementId, { '02': present() }),
      log(records, other.placementId, { '02': present() }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({
      ok: false,
      error: [{ code: 'duplicate-day', at: '/days/02' }],
    });
  });
});
