import { localDate } from '@jatkopolku/kernel';
import { makeFramework } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Framework } from './schema.ts';
import { isLongTerm, latestEndOf, monthsOfOption, optionsOf } from './terms.ts';

const year = { months: 12, noticeDays: 180, conditions: 'The buyer’s right' };
const half = { months: 6, noticeDays: 30, conditions: '' };

describe('the options of a framework', () => {
  it('follow one another without a gap, each with the last day of its notice', () => {
    const framework = makeFramework({ optionTerms: [year, half] });
    expect(optionsOf(framework)).toEqual([
      {
        optionNo: 1,
        months: 12,
        start: '2022-09-01',
        end: '2023-08-31',
        noticeBy: '2022-03-04',
        conditions: 'The buyer’s right',
      },
      {
        optionNo: 2,
        months: 6,
        start: '2023-09-01',
        end: '2024-02-29',
        noticeBy: '2023-08-01',
        conditions: '',
      },
    ]);
    expect(latestEndOf(framework)).toBe('2024-02-29');
  });

  it('of an imported framework are as long as it says, with notice until the last day', () => {
    const options = optionsOf(makeFramework());
    expect(options.map(({ months }) => months)).toEqual([12, 12]);
    expect(options.map(({ noticeBy }) => noticeBy)).toEqual(['2022-08-31', '2023-08-31']);
    expect(monthsOfOption(makeFramework({ optionTerms: [half] }), 2)).toBe(12);
  });

  it('of a framework without any leave its base term', () => {
    const framework = makeFramework({ optionCount: 0 });
    expect(optionsOf(framework)).toEqual([]);
    expect(latestEndOf(framework)).toBe(framework.endsOn);
  });
});

describe('a framework of more than four years (1397/2016 §42)', () => {
  const start = { startsOn: localDate('2021-01-01') };
  it.each<[string, Partial<Framework>, boolean]>([
    ['four years to the day', { endsOn: localDate('2024-12-31'), optionCount: 0 }, false],
    ['a day more', { endsOn: localDate('2025-01-01'), optionCount: 0 }, true],
    ['two years and two options', { endsOn: localDate('2022-12-31'), optionCount: 2 }, false],
    ['three years and two options', { endsOn: localDate('2023-12-31'), optionCount: 2 }, true],
    [
      'a dynamic purchasing system, which §49 does not limit',
      { procedure: 'dps', endsOn: localDate('2030-12-31') },
      false,
    ],
    ['an own unit', { procedure: 'own-unit', endsOn: localDate('2030-12-31') }, false],
    ['cooperation', { procedure: 'cooperation', endsOn: localDate('2030-12-31') }, false],
  ])('%s: %s', (_name, terms, expected) => {
    expect(isLongTerm(makeFramework({ ...start, ...terms }))).toBe(expected);
  });

  it('never becomes short by a longer option', () => {
    const months = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(months, months, (shorter, more) => {
        const of = (length: number) =>
          isLongTerm(makeFramework({ optionCount: 1, optionTerms: [{ ...half, months: length }] }));
        expect(of(shorter) && !of(shorter + more)).toBe(false);
      }),
    );
  });
});
