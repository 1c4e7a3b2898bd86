import { id, localDate, toDayNumber } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countAttended } from './calendar.ts';
import { enterDays } from './entry.ts';
import { sheetDays } from './sheet-days.ts';
import { countOnce, countedDays, uncountedDates } from './uncounted.ts';

const KEPT = id<'Client'>('C1');

type Days = Readonly<Record<string, string>>;
const sheetOf = (clientId: string, days: Days, overrides: object = {}) =>
  makeSheet({
    clientId,
    placementId: `L-${clientId}`,
    month: '2020-01',
    state: 'accepted',
    days,
    ...overrides,
  });
const weekFrom = (first: number, days: number) =>
  Object.fromEntries(
    Array.from({ length: days }, (_, at) => [String(first + at).padStart(2, '0'), '4']),
  );

/** The dates that do not count, by client. */
function uncountedOf(sheets: readonly ReturnType<typeof sheetOf>[]) {
  return countOnce(sheets, KEPT).sheets.map(({ sheet, uncounted }) => [
    sheet.clientId,
    uncountedDates({ ...sheet, uncounted }).map((date) => date.slice(8)),
  ]);
}

describe('the days of two records of one person', () => {
  it('count once: of two full weeks on the same days one is left', () => {
    const [kept, other] = [sheetOf('C1', weekFrom(6, 4)), sheetOf('C2', weekFrom(6, 4))];
    expect(uncountedOf([kept, other])).toEqual([
      ['C1', []],
      ['C2', ['06', '07', '08', '09']],
    ]);
    const { calendar } = countOnce([kept, other], KEPT);
    expect(countAttended(calendar, toDayNumber(localDate('2020-01-06')), 99_999)).toBe(4);
  });

  it('count four in a week: the fifth of two weeks that overlap does not', () => {
    const sheets = [sheetOf('C1', weekFrom(6, 4)), sheetOf('C2', weekFrom(7, 4))];
    expect(uncountedOf(sheets)).toEqual([
      ['C1', []],
      ['C2', ['07', '08', '09', '10']],
    ]);
  });

  it('all count where none are the same and no limit is full', () => {
    const sheets = [sheetOf('C1', weekFrom(6, 2)), sheetOf('C2', weekFrom(8, 2))];
    expect(uncountedOf(sheets)).toEqual([
      ['C1', []],
      ['C2', []],
    ]);
  });

  it('count as they were accepted, before those that are only logged, whichever record is kept', () => {
    const open = { state: 'open', submittedOn: null } as const;
    const sheets = [sheetOf('C1', { '06': '4' }, open), sheetOf('C2', { '06': '5' })];
    expect(uncountedOf(sheets)).toEqual([
      ['C1', ['06']],
      ['C2', []],
    ]);
  });

  it('count as attended before an absence of the other record', () => {
    const sheets = [sheetOf('C1', { '06': 's' }), sheetOf('C2', { '06': '4' })];
    expect(uncountedOf(sheets)).toEqual([
      ['C1', ['06']],
      ['C2', []],
    ]);
  });
});

const someDays = fc.dictionary(
  fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2, '0')),
  fc.constantFrom('4', '5+320', 's', 'u', 'n'),
  { maxKeys: 20 },
);

describe('whatever two records have', () => {
  it('each date counts once at most, no day is lost, and no week has more than the law allows', () => {
    fc.assert(
      fc.property(someDays, someDays, (mine, theirs) => {
        const sheets = [sheetOf('C1', mine), sheetOf('C2', theirs)];
        const { calendar, sheets: counted } = countOnce(sheets, KEPT);
        const dates = counted.flatMap(({ sheet, uncounted }) =>
          countedDays({ ...sheet, uncounted }).map(([date]) => date),
        );
        expect(new Set(dates).size).toBe(dates.length);
        const taken = calendar.attended.length + calendar.absent.size;
        expect(taken).toBe(dates.length);
        for (const { sheet, uncounted } of counted) {
          const left = uncountedDates({ ...sheet, uncounted });
          const own = countedDays({ ...sheet, uncounted });
          expect(left.length + own.length).toBe(Object.keys(sheet.days).length);
        }
        const first = toDayNumber(localDate('2019-12-30'));
        for (let monday = first; monday < first + 42; monday = (monday + 7) as typeof first) {
          expect(countAttended(calendar, monday, monday + 6)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  it('counted once more, they come to the same', () => {
    fc.assert(
      fc.property(someDays, someDays, (mine, theirs) => {
        const once = countOnce([sheetOf('C1', mine), sheetOf('C2', theirs)], KEPT);
        const marked = once.sheets.map(({ sheet, uncounted }) => ({ ...sheet, uncounted }));
        const twice = countOnce(marked, KEPT);
        expect(twice.sheets.map(({ uncounted }) => uncounted)).toEqual(
          once.sheets.map(({ uncounted }) => uncounted),
        );
      }),
    );
  });
});

describe('a day that does not count', () => {
  const [, marked] = countOnce(
    [sheetOf('C1', { '06': '4' }), sheetOf('C2', { '06': '5+320' })],
    KEPT,
  ).sheets;
  const sheet = { ...sheetOf('C2', { '06': '5+320', '07': '5' }), uncounted: marked!.uncounted };

  it('comes to nothing, nor does its travel', () => {
    const { travelDays, travelCents, attended } = sheetDays(sheet);
    expect({ travelDays, travelCents, attended }).toEqual({
      travelDays: 0,
      travelCents: 0,
      attended: 1 << 6,
    });
  });

  it('is not freed in the calendar when somebody takes it away: the other record has that day', () => {
    const { calendar } = countOnce([sheetOf('C1', { '06': '4' })], KEPT);
    const open = {
      month: sheet.month,
      placement: null as never,
      days: sheet.days,
      uncounted: sheet.uncounted,
      calendar,
      today: localDate('2020-02-01'),
    };
    const entered = enterDays(open, { '06': null });
    expect(entered).toMatchObject({ uncounted: 0, refused: [] });
    expect(entered.calendar).toEqual(calendar);
    expect(Object.keys(entered.days)).toEqual(['07']);
  });
});
