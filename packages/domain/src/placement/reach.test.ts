import { localDate, rangeOf } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addedDays, mostAtOnce, reachesBeyond } from './reach.ts';

describe('a placement beside an agreement’s last day', () => {
  it.each([
    [{ endsOn: '2021-06-30' }, true],
    [{ endsOn: '2021-05-31' }, false],
    [{ endsOn: '2021-06-30', endedOn: '2021-05-31' }, false],
    [{ endsOn: '2021-06-30', endedOn: '2021-06-01' }, true],
  ])('%j goes on after the 31st of May: %s', (dates, expected) => {
    const placement = makePlacement({ startsOn: '2021-01-01', ...dates });
    expect(reachesBeyond(placement, localDate('2021-05-31'))).toBe(expected);
  });
});

describe('placements at the same time', () => {
  const at = (startsOn: string, endsOn: string) => makePlacement({ startsOn, endsOn });
  const year = rangeOf(localDate('2021-01-01'), localDate('2021-12-31'));

  it.each([
    ['none', [], 0],
    ['one after the other', [at('2021-01-01', '2021-03-31'), at('2021-04-01', '2021-06-30')], 1],
    ['the last day is shared', [at('2021-01-01', '2021-04-01'), at('2021-04-01', '2021-06-30')], 2],
    ['outside of the range', [at('2020-01-01', '2020-12-31'), at('2022-01-01', '2022-12-31')], 0],
    ['begun before the range', [at('2020-06-01', '2021-02-28'), at('2020-07-01', '2021-01-31')], 2],
  ])('%s', (_case, placements, expected) => {
    expect(mostAtOnce(placements, year)).toBe(expected);
  });

  it('are never more than there are, and as many as on the fullest day', () => {
    const month = fc.integer({ min: 1, max: 12 });
    const day = (number: number) => `2021-${String(number).padStart(2, '0')}-01`;
    fc.assert(
      fc.property(fc.array(fc.tuple(month, month), { maxLength: 8 }), (pairs) => {
        const all = pairs.map(([a, b]) => at(day(Math.min(a, b)), day(Math.max(a, b))));
        const byDay = Array.from({ length: 12 }, (_, index) => {
          const one = localDate(day(index + 1));
          return mostAtOnce(all, rangeOf(one, one));
        });
        expect(mostAtOnce(all, year)).toBe(Math.max(0, ...byDay));
      }),
    );
  });
});

describe('the days that a change adds', () => {
  const spring = makePlacement({ startsOn: '2021-03-01', endsOn: '2021-05-31' });

  it.each([
    ['none to a shorter one', { endsOn: '2021-04-30' }, []],
    ['none to the same', {}, []],
    ['before', { startsOn: '2021-02-15' }, ['2021-02-15/2021-02-28']],
    ['after', { endsOn: '2021-06-30' }, ['2021-06-01/2021-06-30']],
    [
      'both',
      { startsOn: '2021-02-28', endsOn: '2021-06-01' },
      ['2021-02-28/2021-02-28', '2021-06-01/2021-06-01'],
    ],
    [
      'all, when it is moved as a whole',
      { startsOn: '2021-07-01', endsOn: '2021-09-30' },
      ['2021-07-01/2021-09-30'],
    ],
    [
      'all, when it is moved before',
      { startsOn: '2020-07-01', endsOn: '2020-09-30' },
      ['2020-07-01/2020-09-30'],
    ],
  ])('%s', (_case, change, expected) => {
    const ranges = addedDays(spring, makePlacement({ ...spring, ...change }));
    expect(ranges.map(({ start, end }) => `${start}/${end}`)).toEqual(expected);
  });
});
