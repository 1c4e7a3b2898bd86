import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeClosedPeriod } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type ClosedPeriodState,
  closedPeriodAt,
  closedPeriodLifecycle,
  closedPeriodProblems,
  closedPeriodsIn,
  closedPeriodsOn,
  judgedOn,
} from './closed-period.ts';

describe('a closed period', () => {
  it('is taken back once, for good', () => {
    const expected: Record<ClosedPeriodState, object> = {
      registered: { 'take-back': 'taken-back' },
      'taken-back': { 'take-back': null },
    };
    expect(closedPeriodLifecycle).toEqual(expected);
  });

  it.each([
    ['2021-07-05', '2021-07-09', []],
    ['2021-07-05', '2021-07-05', []],
    ['2021-07-05', '2021-07-04', [{ code: 'invalid-period', at: '/endsOn' }]],
  ])('from %s to %s has the problems %j', (startsOn, endsOn, expected) => {
    const days = { startsOn: localDate(startsOn), endsOn: localDate(endsOn) };
    expect(closedPeriodProblems(days)).toEqual(expected);
  });

  it.each([
    ['its own provider', {}, '2020-01-02', true],
    ['the whole region', { providerId: null }, '2020-01-02', true],
    ['another provider', { providerId: 'P2' }, '2020-01-02', false],
    ['a day before it was registered', {}, '2020-01-01', false],
    ['the day before it was taken back', { takenBackOn: '2020-01-08' }, '2020-01-07', true],
    ['the day on which it was taken back', { takenBackOn: '2020-01-08' }, '2020-01-08', false],
  ])('holds for %s: %j on %s', (_, over, on, holds) => {
    const periods = [makeClosedPeriod(over)];
    const found = closedPeriodsOn(periods, id<'Provider'>('P1'), localDate(on));
    expect(found).toHaveLength(holds ? 1 : 0);
  });

  it.each([
    ['2020-01-12', false],
    ['2020-01-13', true],
    ['2020-01-17', true],
    ['2020-01-18', false],
  ])('is closed on %s: %s', (date, isClosed) => {
    expect(closedPeriodAt([makeClosedPeriod()], localDate(date)) !== undefined).toBe(isClosed);
  });
});

it('the periods of a month are those with a day in it, in the order of their days', () => {
  const period = (startsOn: string, endsOn: string) => makeClosedPeriod({ startsOn, endsOn });
  const month = must(parseMonth('2020-01'), 'a month');
  const found = closedPeriodsIn(
    [
      period('2020-01-31', '2020-02-03'),
      period('2020-02-01', '2020-02-02'),
      period('2019-12-20', '2020-01-01'),
      period('2019-12-20', '2019-12-31'),
    ],
    month,
  );
  expect(found.map(({ startsOn }) => startsOn)).toEqual(['2019-12-20', '2020-01-31']);
});

it('a sheet is judged by the day it was submitted, an import by the end of its month', () => {
  const month = must(parseMonth('2020-01'), 'a month');
  expect(judgedOn({ month, submittedOn: localDate('2020-02-03') })).toBe('2020-02-03');
  expect(judgedOn({ month, submittedOn: null })).toBe('2020-01-31');
});
