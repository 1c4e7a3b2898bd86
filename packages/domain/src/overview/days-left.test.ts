import { emptyCalendar, takeDay } from '@jatkopolku/domain/attendance';
import { addDays, localDate, toDayNumber } from '@jatkopolku/kernel';
import { makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { daysLeft } from './days-left.ts';

/** A Wednesday. */
const today = localDate('2021-03-10');
const placement = makePlacement({ startsOn: '2021-01-01', endsOn: '2021-03-31' });
const attended = (...dates: string[]) => {
  const calendar = emptyCalendar();
  for (const date of dates) takeDay(calendar, toDayNumber(localDate(date)), true);
  return calendar;
};
type Own = Parameters<typeof makePlacement>[0];
type Now = Partial<Parameters<typeof daysLeft>[1]>;
const leftOf = (own: Own = {}, more: Now = {}) =>
  daysLeft(makePlacement({ ...placement, ...own }), {
    sheets: [],
    closed: [],
    calendar: attended('2020-03-10', '2020-03-11', '2021-03-08', '2021-03-09'),
    today,
    ...more,
  });

describe('what is left', () => {
  it('of the week and of twelve months is counted over all placements', () => {
    expect(leftOf()).toEqual({
      week: { used: 2, most: 4, left: 2 },
      year: { used: 3, most: 178, left: 175 },
      toEnd: 22,
      plannedToEnd: 13,
    });
  });

  it('is never less than nothing', () => {
    const calendar = attended('2021-03-08', '2021-03-09', '2021-03-10', '2021-03-11', '2021-03-12');
    expect(leftOf({}, { calendar })?.week).toEqual({ used: 5, most: 4, left: 0 });
  });

  it.each([
    ['of one that is over', { endedOn: '2021-03-09' }],
    ['of one that begins in another month', { startsOn: '2021-04-01', endsOn: '2021-08-31' }],
  ])('is not said %s', (_name, own) => {
    expect(leftOf(own)).toBeNull();
  });

  it.each<[string, Own, Now, number]>([
    [
      'today is over once it is logged',
      {},
      { sheets: [makeSheet({ month: '2021-03', days: { '10': 's' } })] },
      12,
    ],
    ['nobody comes on closed days', {}, { closed: [{ startsOn: today, endsOn: today }] }, 12],
    ['nor while it rests', { interruptions: [{ from: '2021-03-01', until: null }] }, {}, 0],
    ['nor before somebody decides that it starts', { startsBy: 'decision' }, {}, 0],
  ])('of the plan: %s', (_name, own, more, expected) => {
    expect(leftOf(own, more)?.plannedToEnd).toBe(expected);
  });

  it('is what is used beside it, and grows less by no day that is taken', () => {
    const someDays = fc.uniqueArray(fc.integer({ min: -400, max: 30 }), { maxLength: 40 });
    fc.assert(
      fc.property(someDays, (offsets) => {
        const dates = offsets.map((offset) => addDays(today, offset));
        const left = leftOf({}, { calendar: attended(...dates) });
        for (const { used, most, left: rest } of [left?.week, left?.year].flatMap(
          (one) => one ?? [],
        ))
          expect(rest).toBe(Math.max(0, most - used));
        expect(left?.year.used).toBeLessThanOrEqual(dates.length);
      }),
    );
  });
});
