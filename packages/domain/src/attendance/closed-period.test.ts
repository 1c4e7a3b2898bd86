import { datesOf, id, localDate, must, parseMonth, rangeOf } from '@jatkopolku/kernel';
import { makeClosedPeriod, makeHost } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type ClosedPeriodState,
  closedPeriodAt,
  closedPeriodLifecycle,
  closedPeriodProblems,
  closedPeriodsIn,
  heldPeriods,
  judgedOn,
  knownOn,
} from './closed-period.ts';

const workplace = { businessId: '9900110-9', name: 'Town workshop' };
const providerId = id<'Provider'>('P1');

describe('a closed period', () => {
  it('is taken back once, for good', () => {
    const expected: Record<ClosedPeriodState, object> = {
      registered: { 'take-back': 'taken-back' },
      'taken-back': { 'take-back': null },
    };
    expect(closedPeriodLifecycle).toEqual(expected);
  });

  it.each([
    ['2021-07-05', '2021-07-09', {}, []],
    ['2021-07-05', '2021-07-05', { workplace }, []],
    ['2021-07-05', '2021-07-04', {}, [{ code: 'invalid-period', at: '/endsOn' }]],
    [
      '2021-07-05',
      '2021-07-09',
      { workplace, providerId: null },
      [{ code: 'workplace-without-provider', at: '/workplace' }],
    ],
  ])('from %s to %s of %j has the problems %j', (startsOn, endsOn, over, expected) => {
    expect(closedPeriodProblems(makeClosedPeriod({ startsOn, endsOn, ...over }))).toEqual(expected);
  });

  it.each([
    ['its own provider', {}, '2020-01-02', true],
    ['the whole region', { providerId: null }, '2020-01-02', true],
    ['another provider', { providerId: 'P2' }, '2020-01-02', false],
    ['a day before it was registered', {}, '2020-01-01', false],
    ['the day before it was taken back', { takenBackOn: '2020-01-08' }, '2020-01-07', true],
    ['the day on which it was taken back', { takenBackOn: '2020-01-08' }, '2020-01-08', false],
  ])('holds for %s: %j on %s', (_, over, on, holds) => {
    const held = heldPeriods([makeClosedPeriod(over)], { providerId, stays: [] });
    const found = knownOn(held, localDate(on));
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

describe('a closed period of a workplace', () => {
  const there = makeHost();
  const elsewhere = makeHost({ businessId: '9900111-7', name: 'Parish' });
  const from = (date: string | null, host: typeof there | null) => ({
    from: date === null ? null : localDate(date),
    host,
  });
  const heldFor = (stays: readonly ReturnType<typeof from>[]) =>
    heldPeriods([makeClosedPeriod({ workplace })], { providerId, stays }).map(
      ({ startsOn, endsOn }) => `${startsOn.slice(-2)}-${endsOn.slice(-2)}`,
    );

  it.each([
    ['a client whose workplace nobody has named', [], []],
    ['one at the provider itself', [from(null, null)], []],
    ['one who is there all the time', [from(null, there)], ['13-17']],
    ['one who is elsewhere', [from(null, elsewhere)], []],
    ['one who comes there in it', [from(null, elsewhere), from('2020-01-15', there)], ['15-17']],
    ['one who comes after it', [from(null, null), from('2020-01-18', there)], []],
    ['one who leaves in it', [from(null, there), from('2020-01-15', null)], ['13-14']],
    ['one who has left by its first day', [from(null, there), from('2020-01-13', null)], []],
    [
      'one who is back before it ends',
      [from(null, there), from('2020-01-14', elsewhere), from('2020-01-17', there)],
      ['13-13', '17-17'],
    ],
  ])('holds for %s', (_, stays, days) => {
    expect(heldFor(stays)).toEqual(days);
  });

  it('holds at no other provider, and says nothing of where it is', () => {
    const stays = [from(null, there)];
    const period = makeClosedPeriod({ workplace });
    expect(heldPeriods([period], { providerId: id<'Provider'>('P2'), stays })).toEqual([]);
    const { startsOn, endsOn, name, registeredOn, takenBackOn } = period;
    const held = { startsOn, endsOn, name, registeredOn, takenBackOn };
    expect(heldPeriods([period], { providerId, stays })).toEqual([held]);
  });

  it('holds on each of its days by the place of that day, whatever the moves', () => {
    const days = datesOf(rangeOf(localDate('2020-01-10'), localDate('2020-01-20')));
    const moves = fc.uniqueArray(fc.tuple(fc.constantFrom(...days), fc.constantFrom(0, 1, 2)), {
      selector: ([date]) => date,
    });
    const hosts = [null, there, elsewhere];
    fc.assert(
      fc.property(moves, (moved) => {
        const stays = moved
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([date, place]) => from(date, hosts[place] ?? null));
        const held = heldPeriods([makeClosedPeriod({ workplace })], { providerId, stays });
        for (const date of days) {
          const last = stays.findLast((stay) => (stay.from ?? date) <= date);
          const isIn = date >= '2020-01-13' && date <= '2020-01-17';
          const isClosed = isIn && last?.host === there;
          expect(closedPeriodAt(held, date) !== undefined).toBe(isClosed);
        }
      }),
    );
  });
});
