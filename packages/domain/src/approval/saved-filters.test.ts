import { describe, expect, it } from 'vitest';

import {
  type FilterList,
  FILTER_NAME_LENGTH,
  MAX_SAVED_FILTERS,
  type SavedFilter,
  savedFiltersProblems,
  savedFiltersSchema,
  withDefault,
  withFilter,
  withFilterName,
  withoutFilter,
} from './saved-filters.ts';

const filter = (name: string): SavedFilter => ({
  name,
  type: 'claim',
  providerId: null,
  clean: true,
  late: false,
});
const list = (defaultName: string | null, ...names: string[]): FilterList => ({
  filters: names.map(filter),
  defaultName,
});
const isSaved = (saved: FilterList) =>
  savedFiltersSchema.safeParse({ userId: 'aino', ...saved }).success;

describe('a list of saved filters', () => {
  it.each([
    [list(null), []],
    [list('Late', 'Late', 'Clean'), []],
    [list(null, 'Late', 'Clean', 'LATE'), ['filter-name-taken /filters/2/name']],
    [list(null, 'Äiti', 'Äiti'), ['filter-name-taken /filters/1/name']],
    [list('Gone', 'Late'), ['unknown-value /defaultName']],
    [list('late', 'Late'), ['unknown-value /defaultName']],
  ])('%j is refused for %j', (saved, expected) => {
    const problems = savedFiltersProblems(saved);
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual(expected);
  });

  it('holds so many, with names so long', () => {
    const names = Array.from({ length: MAX_SAVED_FILTERS }, (_, place) => `F${place}`);
    expect(isSaved(list(null, ...names))).toBe(true);
    expect(isSaved(list(null, ...names, 'one more'))).toBe(false);
    expect(isSaved(list(null, 'n'.repeat(FILTER_NAME_LENGTH)))).toBe(true);
    expect(isSaved(list(null, 'n'.repeat(FILTER_NAME_LENGTH + 1)))).toBe(false);
    expect(isSaved(list(null, ''))).toBe(false);
  });

  it('gets one more, as the default or not', () => {
    expect(withFilter(list('A', 'A'), filter('B'), false)).toEqual(list('A', 'A', 'B'));
    expect(withFilter(list('A', 'A'), filter('B'), true)).toEqual(list('B', 'A', 'B'));
  });

  it('loses one, and with it the default', () => {
    expect(withoutFilter(list('A', 'A', 'B'), 'B')).toEqual(list('A', 'A'));
    expect(withoutFilter(list('A', 'A', 'B'), 'A')).toEqual(list(null, 'B'));
  });

  it('keeps place and default of one that is called otherwise', () => {
    expect(withFilterName(list('A', 'A', 'B'), 'A', 'C')).toEqual(list('C', 'C', 'B'));
    expect(withFilterName(list('A', 'A', 'B'), 'B', 'C')).toEqual(list('A', 'A', 'C'));
  });

  it('has one default at most', () => {
    expect(withDefault(list('A', 'A', 'B'), 'B')).toEqual(list('B', 'A', 'B'));
    expect(withDefault(list('A', 'A', 'B'), null)).toEqual(list(null, 'A', 'B'));
  });
});
