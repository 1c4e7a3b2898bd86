import { localDate } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { isTooRegular, regularMonthsOf } from './regular-months.ts';

const dates = ['04', '05', '11', '12', '18', '19', '25', '26'];
const equal = (code: string, over: Record<string, string> = {}) =>
  makeSheet({ days: { ...Object.fromEntries(dates.map((day) => [day, code])), ...over } });

describe('months in a row with nothing but equal days', () => {
  it.each([
    ['equal hours without travel', equal('5'), 3],
    ['equal hours and travel', equal('5+640'), 3],
    ['another fare on a day', equal('5+640', { '26': '5+660' }), 0],
    ['other hours on a day', equal('5', { '26': '4.5' }), 0],
    ['an absence', equal('5', { '27': 's' }), 0],
    ['nothing but absences', equal('n'), 0],
    ['too few days', makeSheet({ days: { '04': '5', '05': '5' } }), 0],
  ])('go on with %s: %#', (_, sheet, expected) => {
    expect(regularMonthsOf(sheet, { regularMonths: 2 })).toBe(expected);
  });

  it('begin with the first such month', () => {
    expect(regularMonthsOf(equal('5'), undefined)).toBe(1);
  });

  it.each([
    [0, false],
    [1, false],
    [5, false],
    [6, true],
    [7, false],
    [12, true],
  ])('are looked at when there are %d of them: %s', (regularMonths, expected) => {
    expect(isTooRegular({ regularMonths }, localDate('2021-05-03'))).toBe(expected);
  });
});
