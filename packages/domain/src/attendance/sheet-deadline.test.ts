import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type SheetDeadlines,
  expectsDays,
  lateMonthsOn,
  sheetDeadlineProblems,
  sheetDueOn,
  withSheetDeadline,
} from './sheet-deadline.ts';

const month = (text: string) => must(parseMonth(text), 'a month');
const deadline = (from: string, businessDays: number) => ({ from: localDate(from), businessDays });

describe('the deadline of a month’s sheets', () => {
  it.each([
    // Good Friday and Easter Monday of 2021 are the 2nd and the 5th of April.
    ['2021-03', [], '2021-04-09'],
    ['2021-01', [], '2021-02-05'],
    // Epiphany of 2022 is a Thursday.
    ['2021-12', [], '2022-01-10'],
    ['2021-03', [deadline('2021-04-01', 1)], '2021-04-01'],
    ['2021-03', [deadline('2021-04-02', 1)], '2021-04-09'],
    // The 25th of June 2021 is Midsummer Eve.
    ['2021-05', [deadline('2021-04-01', 1), deadline('2021-05-01', 18)], '2021-06-24'],
    ['2021-05', [deadline('2021-05-01', 19)], '2021-06-28'],
  ] as const)('%s by %j is %s', (text, deadlines, expected) => {
    expect(sheetDueOn(month(text), [...deadlines])).toBe(expected);
  });

  it.each([
    ['2021-04-29', ['sheet-deadline-from-past']],
    ['2021-04-30', ['sheet-deadline-from-past']],
    ['2021-05-01', []],
  ])('that is to hold from %s on has the problems %j on the last of April', (from, expected) => {
    const problems = sheetDeadlineProblems({ from: localDate(from) }, localDate('2021-04-30'));
    expect(problems.map(({ code }) => code)).toEqual(expected);
  });

  it('is set from a day on, and replaces what was planned for later', () => {
    const first = withSheetDeadline([], deadline('2021-05-01', 3));
    expect(first).toEqual([deadline('2021-05-01', 3)]);
    expect(withSheetDeadline(first, deadline('2021-04-15', 7))).toEqual([
      deadline('2021-04-15', 7),
    ]);
    expect(withSheetDeadline(first, deadline('2021-06-01', 3))).toEqual(first);
    expect(withSheetDeadline([], deadline('2021-06-01', 5))).toEqual([]);
  });
});

describe('late months', () => {
  const none: SheetDeadlines = [];
  it.each([
    ['2021-04-09', ['2021-01', '2021-02']],
    ['2021-04-10', ['2021-01', '2021-02', '2021-03']],
  ])('on %s are %j', (today, expected) => {
    expect(lateMonthsOn(localDate(today), none)).toEqual(expected);
  });
});

describe('a month', () => {
  const placement = makePlacement({ startsOn: '2021-03-29', endsOn: '2021-12-31', endedOn: null });
  const closed = [{ startsOn: localDate('2021-03-29'), endsOn: localDate('2021-03-31') }];

  it.each([
    ['with a day of the placement', '2021-03', [], true],
    ['in which it is closed on all of them', '2021-03', closed, false],
    ['before it', '2021-02', [], false],
  ])('%s expects days: %#', (_, text, periods, expected) => {
    expect(expectsDays(month(text), placement, periods)).toBe(expected);
  });
});
