import { expect, it } from 'vitest';

import { centsOf, changeOf, wholeOf } from './numbers.ts';

it.each([
  ['', undefined],
  ['1 000 000', 100_000_000],
  ['450,50', 45_050],
  ['450.5', 45_050],
  ['many', Number.NaN],
])('euros %j are %s cents', (text, expected) => {
  expect(centsOf(text)).toEqual(expected);
});

it.each([
  ['0', 0],
  ['12000', 1_200_000],
  ['-12 000', -1_200_000],
  ['−1', -100],
  ['--1', Number.NaN],
  ['', undefined],
])('a change of %j is %s cents', (text, expected) => {
  expect(changeOf(text)).toEqual(expected);
});

it.each([
  ['12', 12],
  [' ', undefined],
  ['x', Number.NaN],
])('the number %j is %s', (text, expected) => {
  expect(wholeOf(text)).toEqual(expected);
});
