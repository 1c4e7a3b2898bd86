import {
  type Line,
  type MonthSummary,
  type ProviderSummary,
  HELD,
} from '@jatkopolku/domain/settlement';
import { type Month, id, localDate, must, parseMonth, sumCents } from '@jatkopolku/kernel';
import { makeGrant } from '@jatkopolku/testing/builders';
import { type PackageRows, rowOf, smallPackage, withRows } from '@jatkopolku/testing/package';
import { importInto } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable, openTestTable, closingDeps } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { compareMonth } from './compare-month.ts';
import { listMonths } from './list-months.ts';
import { previewMonth } from './preview-month.ts';
import { readProviderMonth } from './read-provider-month.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = (text: string): Month => must(parseMonth(text), 'a month');
const january = month('2020-01');
const march = month('2020-03');
const act = { event: 'changed', actor: 'test' } as const;

async function imported(rows: PackageRows = smallPackage(), records = test.records()) {
  await importInto({ records, vault: await test.vault() }, rows);
  return records;
}

async function book(records: Records, expectedMark?: string) {
  return bookMonth(closingDeps(records), january, { actor: 'finance-1', expectedMark });
}

/** A day of the first sheet is taken away. */
async function takeDayAway(records: Records): Promise<void> {
  const [sheet] = await records.listWithin('sheet', { providerId: id('P1'), month: january });
  const before = must(sheet, 'the sheet');
  const { '08': _taken, ...days } = before.record.days;
  await records.commit([{ kind: 'sheet', record: { ...before.record, days }, before }], act);
}

/** The figures of a month that lines of its kinds come to. */
function figuresOf(lines: readonly Line[]) {
  const ofKind = (kind: Line['kind']) => lines.filter((line) => line.kind === kind);
  const amount = (kind: Line['kind']) => sumCents(ofKind(kind).map((line) => line.amountCents));
  const days = (own: readonly Line[]) => own.reduce((sum, line) => sum + line.days, 0);
  return {
    days: days(ofKind('state')),
    stateCompensationCents: amount('state'),
    compensationCents: amount('compensation'),
    heldDays: days(lines.filter((line) => line.kind === 'compensation' && line.payer === HELD)),
    travel: { days: days(ofKind('travel')), amountCents: amount('travel') },
    providersCents: sumCents([amount('fee'), amount('bonus')]),
  };
}

function totalsOf(summary: MonthSummary) {
  return {
    days: summary.days,
    stateCompensationCents: summary.stateCompensationCents,
    compensationCents: summary.compensation.totalCents,
    heldDays: summary.compensation.heldDays,
    travel: summary.travel,
    providersCents: summary.providerTotalCents,
  };
}

async function explained(records: Records, providerId: string, asked = january) {
  const read = await readProviderMonth(
    records,
    { month: asked, providerId: id(providerId) },
    TODAY,
  );
  if (!read.ok) throw new Error(read.error[0]?.code);
  return read.value;
}

describe('a provider’s month down to its days', () => {
  it.each([january, march])('all of them in %s add up to what is previewed', async (asked) => {
    const records = await imported();
    const [one, other] = [
      await explained(records, 'P1', asked),
      await explained(records, 'P2', asked),
    ];
    const preview = await previewMonth(records, asked);
    expect(figuresOf([...one.account.lines, ...other.account.lines])).toEqual(totalsOf(preview));
    const totals = (provider: ProviderSummary) => [provider.providerId, provider.totalCents];
    const own = [one, other]
      .map(({ account }) => [account.providerId, figuresOf(account.lines).providersCents])
      .filter(([, amount]) => amount !== 0);
    expect(own).toEqual(preview.providers.map(totals));
  });

  it('the days of its sheets, and its claims, add up to its lines', async () => {
    const records = await imported();
    for (const { account, counted, bonuses: own } of [
      await explained(records, 'P1'),
      await explained(records, 'P2'),
      await explained(records, 'P1', march),
    ]) {
      const days = counted.flatMap((sheet) => sheet.days.flatMap(({ amounts }) => amounts ?? []));
      const { providersCents, compensationCents, travel, stateCompensationCents } = figuresOf(
        account.lines,
      );
      const bonuses = own.map(({ part }) => part.amountCents);
      expect(providersCents).toBe(sumCents([...days.map((day) => day.feeCents), ...bonuses]));
      expect(compensationCents).toBe(sumCents(days.map((day) => day.compensationCents)));
      expect(travel.amountCents).toBe(sumCents(days.flatMap((day) => day.travelCents ?? [])));
      expect(stateCompensationCents).toBe(sumCents(days.map((day) => day.stateCents)));
    }
  });

  it('keeps apart what is not accepted, and shows what it would add', async () => {
    const records = await imported();
    const [stored] = await records.listWithin('sheet', { providerId: id('P1'), month: january });
    const before = must(stored, 'the sheet');
    const record = { ...before.record, state: 'submitted' as const };
    await records.commit([{ kind: 'sheet', record, before }], act);
    const { account, counted, waiting } = await explained(records, 'P1');
    expect([account.lines, counted]).toEqual([[], []]);
    expect(waiting.map(({ lines }) => figuresOf(lines).providersCents)).toEqual([5_000]);
    expect((await previewMonth(records, january)).days).toBe(1);
  });

  it('shows what of it is not booked', async () => {
    const records = await imported();
    expect(await explained(records, 'P1')).toMatchObject({ booked: false, ended: true });
    await book(records);
    expect(await explained(records, 'P1')).toMatchObject({ booked: true, remaining: [] });
    await takeDayAway(records);
    const { remaining } = await explained(records, 'P1');
    expect(figuresOf(remaining)).toMatchObject({ days: -1, providersCents: -2_500 });
    expect((await explained(records, 'P2')).remaining).toEqual([]);
  });

  it('is there for providers that are', async () => {
    const asked = { month: january, providerId: id<'Provider'>('P9') };
    expect(await readProviderMonth(test.records(), asked, TODAY)).toMatchObject({
      ok: false,
      error: [{ code: 'not-found' }],
    });
  });
});

describe('a month compared with what is booked', () => {
  it('remains whole before it is booked, and nothing of it afterwards', async () => {
    const records = await imported();
    const before = await compareMonth(records, january, TODAY);
    expect(before.remaining).toEqual(before.full);
    expect(before.changed).toEqual(['P1', 'P2']);
    await book(records);
    const after = await compareMonth(records, january, TODAY);
    expect([after.booked, after.full]).toEqual([before.full, before.full]);
    expect([after.changed, after.remaining.days]).toEqual([[], 0]);
  });

  it('what is booked and what remains add up to what is owed', async () => {
    const records = await imported();
    await book(records);
    await takeDayAway(records);
    await imported({ days: [rowOf.day({ placement_id: 'L2', date: '2020-01-13' })] }, records);
    const { full, booked, remaining, changed } = await compareMonth(records, january, TODAY);
    const sum = (pick: (summary: MonthSummary) => number) => pick(booked) + pick(remaining);
    expect(changed).toEqual(['P1', 'P2']);
    expect(sum((one) => one.days)).toBe(full.days);
    expect(sum((one) => one.providerTotalCents)).toBe(full.providerTotalCents);
    expect(sum((one) => one.compensation.totalCents)).toBe(full.compensation.totalCents);
    expect(sum((one) => one.travel.amountCents)).toBe(full.travel.amountCents);
    expect(sum((one) => one.stateCompensationCents)).toBe(full.stateCompensationCents);
  });

  it('names a provider of which only the payer of a day has changed', async () => {
    const records = await imported();
    await book(records);
    const fund = { benefit: 'earnings-related', payer: 'fund-1', valid_from: '2020-01-09' };
    await imported({ benefits: [rowOf.benefit(fund)] }, records);
    const { changed, remaining } = await compareMonth(records, january, TODAY);
    expect(changed).toEqual(['P2']);
    expect(remaining.providers).toEqual([]);
    expect([...remaining.compensation.byPayer]).toEqual([
      ['fund-1', { days: 1, amountCents: 900 }],
      ['kela', { days: -1, amountCents: -900 }],
    ]);
  });

  it('shows where days are held', async () => {
    const { benefits: _none, ...rest } = smallPackage();
    const { held } = await compareMonth(await imported(rest), january, TODAY);
    expect(held).toEqual([
      { providerId: 'P1', days: 2 },
      { providerId: 'P2', days: 1 },
    ]);
  });

  it('names who booked it as those call them who gave the role', async () => {
    const records = await imported();
    const record = makeGrant({ userId: 'finance-1', name: 'Raija Rahamies' });
    await records.commit([{ kind: 'grant', record }], { ...act, event: 'role-granted' });
    await book(records);
    const { runs } = await compareMonth(records, january, TODAY);
    expect(runs).toMatchObject([
      { runNo: 1, bookedBy: 'finance-1', bookedByName: 'Raija Rahamies' },
    ]);
  });
});

describe('booking what was seen', () => {
  it('books it while it is the same', async () => {
    const records = await imported();
    const { mark } = await compareMonth(records, january, TODAY);
    expect((await compareMonth(records, january, TODAY)).mark).toBe(mark);
    expect(await book(records, mark)).toMatchObject({ ok: true, value: { runs: [{ runNo: 1 }] } });
  });

  it('books nothing when something else remains by then', async () => {
    const records = await imported();
    const { mark } = await compareMonth(records, january, TODAY);
    await takeDayAway(records);
    const refused = { ok: false, error: { code: 'changed-meanwhile' } };
    expect(await book(records, mark)).toEqual(refused);
    expect(await records.listWithin('run', { month: january })).toEqual([]);
  });

  it('books nothing when somebody else has booked it by then', async () => {
    const records = await imported();
    const { mark } = await compareMonth(records, january, TODAY);
    await book(records);
    expect(await book(records, mark)).toMatchObject({ error: { code: 'changed-meanwhile' } });
  });
});

describe('the months', () => {
  const names = (months: readonly { month: Month }[]) => months.map((one) => one.month);

  it('are those with days or bonuses and the one under way, newest first', async () => {
    const records = await imported();
    const months = await listMonths(records, TODAY);
    expect(months.map((one) => [one.month, one.ended])).toEqual([
      ['2021-04', false],
      ['2020-03', true],
      ['2020-01', true],
    ]);
  });

  it('keep a month whose days were taken away after it was booked', async () => {
    const later = { days: [rowOf.day({ date: '2020-02-04' })] };
    const records = await imported(withRows(smallPackage(), later));
    await bookMonth(closingDeps(records), month('2020-02'), { actor: 'finance-1' });
    const calendars = await records.list('calendar');
    const changes = calendars.map((before) => {
      const { '2020-02': _gone, ...months } = before.record.months;
      return { kind: 'calendar' as const, record: { ...before.record, months }, before };
    });
    await records.commit(changes, act);
    expect(names(await listMonths(records, TODAY))).toContain('2020-02');
  });

  it('are none before anything has happened', async () => {
    expect(await listMonths(test.records(), TODAY)).toEqual([]);
  });

  it('include a month in the future that has days', async () => {
    const records = await imported();
    expect(names(await listMonths(records, localDate('2019-12-01')))).toEqual([
      '2020-03',
      '2020-01',
      '2019-12',
    ]);
  });
});
