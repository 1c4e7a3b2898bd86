import type { DayEntries, DayEntry } from '@jatkopolku/domain/attendance';
import { parseHours } from '@jatkopolku/domain/placement';
import { localDate, must } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeBookedMonth,
  makeCalendar,
  makePlacement,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { correctSheet } from './correct-sheet.ts';
import { logDays } from './log-days.ts';
import { previewCorrection } from './preview-correction.ts';

const sheet = makeSheet();
const { clientId, placementId, providerId, month } = sheet;
const key = { clientId, placementId, providerId, month };
const present: DayEntry = {
  status: 'present',
  hours: must(parseHours('5'), 'hours'),
  absenceReason: null,
  travelCents: null,
};
const away: DayEntry = { ...present, status: 'absent', hours: null, absenceReason: 'authorised' };
const none = { '07': null, '08': null, '09': null };
const reason = 'The register was wrong.';

let test: TestTable;
let records: Records;
let regions = 0;
const regionId = () => `corrections-${regions}`;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regions += 1;
  records = test.records(regionId());
  await records.commit(
    [
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'placement', record: makePlacement() },
      { kind: 'benefit', record: makeBenefit() },
      { kind: 'sheet', record: sheet },
      { kind: 'calendar', record: makeCalendar() },
    ],
    { event: 'imported', actor: 'test' },
  );
});

const correct = (days: DayEntries, { version = 1, actor = 'antti', why = reason } = {}) =>
  correctSheet(records, { key, version, actor, today: TODAY }, { days, reason: why });
const preview = (days: DayEntries) => previewCorrection(records, key, { days, today: TODAY });
const stored = async () => must(await records.get('sheet', key), 'the sheet');
const takenDays = async () => (await records.get('calendar', { clientId }))?.record.months[month];

describe('a correction of an accepted month', () => {
  it('is a new version with its reason beside it, and the calendar follows', async () => {
    expect(await codesOf(correct({ '08': null, '09': away, '10': present }))).toEqual([]);
    expect(await stored()).toMatchObject({
      version: 2,
      record: { state: 'accepted', days: { '07': '5', '09': 'a', '10': '5' }, remarks: 1 },
    });
    expect(await takenDays()).toEqual([0b10_0100_0000, 0b1_0000_0000]);
    const [remark] = await records.list('remark');
    expect(remark?.record).toMatchObject({ event: 'corrected', text: reason, by: 'antti' });
    expect(await auditOf(test, regionId())).toContain('2 sheet-corrected antti');
  });

  it('may leave no day at all, and counts in the month', async () => {
    expect(await codesOf(correct(none))).toEqual([]);
    expect((await stored()).record.days).toEqual({});
    const tally = await records.get('monthTally', { providerId, month });
    expect(tally?.record).toMatchObject({ accepted: 1, moneyVersion: 1 });
  });

  it('goes by the rules of logging, asks for a reason, and for a change', async () => {
    expect(await codesOf(correct({ '10': { ...present, hours: null } }))).toEqual([
      'hours-missing',
    ]);
    expect(await codesOf(correct(none, { why: ' ' }))).toEqual(['reason-missing']);
    expect(await codesOf(correct({ '07': present }))).toEqual(['days-same']);
    expect(await codesOf(correct(none, { version: 2 }))).toEqual(['changed-meanwhile']);
  });

  it('has a day count that another record of the person had, once that one has it no more', async () => {
    const [before, calendar] = [await stored(), await records.get('calendar', { clientId })];
    const uncounted = 0b100_0000;
    await records.commit(
      [
        { kind: 'sheet', record: makeSheet({ uncounted }), before },
        {
          kind: 'calendar',
          record: makeCalendar({ months: { '2020-01': [0b1000_0000, 0b1_0000_0000] } }),
          before: calendar,
        },
      ],
      { event: 'changed', actor: 'test' },
    );
    expect(await codesOf(correct({ '07': present }, { version: 2 }))).toEqual([]);
    expect((await stored()).record).toMatchObject({ days: sheet.days, uncounted: 0 });
    expect(await takenDays()).toEqual([0b1100_0000, 0b1_0000_0000]);
    const tally = await records.get('monthTally', { providerId, month });
    expect(tally?.record).toMatchObject({ moneyVersion: 1 });
  });

  it('is never made by one who submitted or logged it, nor of a month that is not accepted', async () => {
    expect(await codesOf(correct(none, { actor: must(sheet.submittedBy, 'one') }))).toEqual([
      'own-work',
    ]);
    const before = await stored();
    const open = { ...before.record, state: 'open' as const };
    await records.commit([{ kind: 'sheet', record: open, before }], {
      event: 'changed',
      actor: 'test',
    });
    expect(await codesOf(correct(none, { version: 2 }))).toEqual(['not-in-this-state']);
  });

  it('and a day that another provider logs at once keep every limit', async () => {
    const other = { placementId: 'L2', providerId: 'P2', agreementId: 'A2' } as const;
    const placement = makePlacement({ ...makePlacement(), ...other });
    await records.commit(
      [
        { kind: 'agreement', record: makeAgreement({ agreementId: 'A2', providerId: 'P2' }) },
        { kind: 'placement', record: placement },
      ],
      { event: 'imported', actor: 'test' },
    );
    // Four days a week: who comes second is refused.
    const week = { '06': present, '09': present };
    const log = (day: string) =>
      logDays(
        records,
        { placementId: placement.placementId, month, days: { [day]: present } },
        { actor: 'maija', today: TODAY },
      );
    const codes = await codesAtOnce(correct(week), log('10'));
    expect(codes).toEqual(['weekly-limit-exceeded']);
    const [attended] = must(await takenDays(), 'the days');
    expect(attended.toString(2).replaceAll('0', '').length).toBeLessThanOrEqual(4);
  });
});

describe('before it is made', () => {
  it('shows what it changes in money, line by line', async () => {
    const shown = await preview({ '07': null });
    expect(shown).toMatchObject({
      ok: true,
      value: {
        isBooked: false,
        lines: expect.arrayContaining([
          expect.objectContaining({ kind: 'fee', days: -1 }),
          expect.objectContaining({
            kind: 'compensation',
            payer: 'kela',
            days: -1,
            amountCents: -900,
          }),
          expect.objectContaining({ kind: 'state', days: -1, amountCents: -1009 }),
        ]),
      },
    });
    expect((await stored()).version).toBe(1);
  });

  it('says that the next run corrects a booked month, and nothing of money where none changes', async () => {
    await records.commit([{ kind: 'bookedMonth', record: makeBookedMonth({ month }) }], {
      event: 'booked',
      actor: 'test',
    });
    expect(await preview({ '09': away })).toEqual({
      ok: true,
      value: { lines: [], isBooked: true },
    });
    const all = await preview(none);
    expect(all).toMatchObject({ value: { isBooked: true, lines: { length: 4 } } });
  });

  it('is refused as the correction is', async () => {
    expect(await codesOf(preview({ '07': present }))).toEqual(['days-same']);
    const unknown = { ...key, month: must(month, 'a month'), placementId: placementIdOf('L9') };
    const asked = { days: none, today: localDate('2021-04-30') };
    expect(await codesOf(previewCorrection(records, unknown, asked))).toEqual(['not-found']);
  });
});

function placementIdOf(text: string): typeof placementId {
  return makePlacement({ placementId: text }).placementId;
}
