import { addDays, datesOf, localDate, monthOf, rangeOf } from '@jatkopolku/kernel';
import { makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  COURSE_MONTHS,
  type Course,
  courseMonths,
  sheetMonths,
  shownMonths,
} from './course-months.ts';

const today = localDate('2020-06-15');
/** Four days a week, from Monday to Thursday as long as nothing is logged. */
const placement = makePlacement({ startsOn: '2020-01-20', endsOn: '2020-12-31' });
const open = { sheets: [], closed: [] };
const march = [{ startsOn: localDate('2020-03-02'), endsOn: localDate('2020-03-08') }];
type Own = Parameters<typeof makePlacement>[0];
const plannedOf = (own: Own, course: Partial<Course> = {}) =>
  courseMonths(makePlacement({ ...placement, ...own }), { ...open, ...course }, today).map(
    ({ month, planned }) => `${month.slice(5)} ${planned}`,
  );

describe('the months of a placement', () => {
  it.each([
    ['are those that have begun', {}, ['01', '02', '03', '04', '05', '06']],
    ['end with its end', { endedOn: '2020-03-31' }, ['01', '02', '03']],
    ['are none before its first day', { startsOn: '2020-07-01' }, []],
  ])('%s', (_name, own, expected) => {
    const months = shownMonths(makePlacement({ ...placement, ...own }), today);
    expect(months).toEqual(expected.map((month) => `2020-${month}`));
  });

  it('are the last twelve of a long one; sheets are read from the month before', () => {
    const long = makePlacement({ startsOn: '2018-09-01', endsOn: '2020-08-31' });
    expect(shownMonths(long, today)).toHaveLength(COURSE_MONTHS);
    expect(sheetMonths(long, today).at(0)).toBe('2019-06');
    expect(sheetMonths(long, today)).toHaveLength(COURSE_MONTHS + 1);
    expect(sheetMonths(makePlacement({ startsOn: '2021-01-01' }), today)).toEqual([]);
  });
});

describe('the planned days of a month', () => {
  it.each<[string, Own, Partial<Course>, string[]]>([
    // Two weeks of January; Easter, May Day and the eve of Midsummer take their days.
    ['are its days of the week', {}, {}, ['01 8', '02 16', '03 18', '04 17', '05 15', '06 18']],
    [
      'are fewer by closed days',
      { endedOn: '2020-03-31' },
      { closed: march },
      ['01 8', '02 16', '03 14'],
    ],
    [
      'are none while it rests',
      { interruptions: [{ from: '2020-02-03', until: '2020-05-31' }] },
      {},
      ['01 8', '02 0', '03 0', '04 0', '05 0', '06 18'],
    ],
    ['begin with the decision', { startedOn: '2020-06-08', startsBy: 'decision' }, {}, ['06 14']],
    [
      'are none until somebody decides that it starts',
      { startsOn: '2020-05-01', startsBy: 'decision' },
      {},
      ['05 0', '06 0'],
    ],
  ])('%s', (_name, own, course, expected) => {
    expect(plannedOf(own, course)).toEqual(expected);
  });

  it('are no more, in sum, than the open days and than the weeks have; closed days add none', () => {
    const aDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays(placement.startsOn, days));
    const aPeriod = fc.tuple(aDay, fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(aPeriod, { maxLength: 4 }),
        aDay,
        (daysPerWeek, periods, endedOn) => {
          const closed = periods.map(([startsOn, more]) => ({
            startsOn,
            endsOn: addDays(startsOn, more),
          }));
          const one = makePlacement({ ...placement, daysPerWeek, endedOn });
          const months = courseMonths(one, { sheets: [], closed }, localDate('2020-12-31'));
          const isClosed = (date: string) =>
            closed.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
          const opened = courseMonths(one, open, localDate('2020-12-31'));
          const days = datesOf(rangeOf(placement.startsOn, endedOn));
          const sum = (all: typeof months) =>
            all.reduce((total, { planned }) => total + planned, 0);
          expect(sum(months)).toBeLessThanOrEqual(days.filter((date) => !isClosed(date)).length);
          expect(sum(months)).toBeLessThanOrEqual(sum(opened));
          expect(sum(opened)).toBeLessThanOrEqual(Math.ceil(days.length / 7 + 1) * daysPerWeek);
          expect(months.map(({ month }) => month)).toEqual([...new Set(days.map(monthOf))]);
        },
      ),
    );
  });
});

describe('what came of a month', () => {
  const sheet = makeSheet({
    month: '2020-02',
    state: 'submitted',
    days: { '03': '5', '04': '5+640', '05': 's', '06': 'u', '07': 'n', '10': '5' },
    uncounted: 0b10_0000_0000,
  });
  it('is counted by day; what was not arranged is no absence, and what does not count is left out', () => {
    const months = courseMonths(placement, { ...open, sheets: [sheet] }, today);
    expect(months[1]).toEqual({
      month: '2020-02',
      planned: 16,
      attended: 2,
      absent: 2,
      notArranged: 1,
      state: 'submitted',
    });
    expect(months[0]).toMatchObject({ attended: 0, absent: 0, notArranged: 0, state: null });
  });

  it('decides the weekdays of the next month', () => {
    const fridays = makeSheet({ month: '2020-01', days: { '24': '5', '31': '5' } });
    const once = makePlacement({ ...placement, daysPerWeek: 1 });
    const course = { ...open, sheets: [fridays] };
    const planned = courseMonths(once, course, today).map((month) => month.planned);
    // Mondays come again once nothing was logged in the month before.
    expect(planned).toEqual([2, 4, 5, 3, 4, 5]);
  });
});
