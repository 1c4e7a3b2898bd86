import type { FilterList, SavedFilter } from '@jatkopolku/domain/approval';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { changeSavedFilters, readSavedFilters } from './saved-filters.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const filter = (name: string): SavedFilter => ({
  name,
  type: null,
  providerId: null,
  clean: null,
  late: true,
});
const list = (...names: string[]): FilterList => ({
  filters: names.map(filter),
  defaultName: names[0] ?? null,
});
const save = (records: Records, version: number, saved: FilterList, userId = 'aino') =>
  changeSavedFilters(records, { key: { userId }, version, actor: userId }, saved);

describe('the filters that somebody has saved', () => {
  it('are none at first, then what was saved last', async () => {
    const records = test.records();
    const none = { record: { userId: 'aino', filters: [], defaultName: null }, version: 0 };
    expect(await readSavedFilters(records, { userId: 'aino' })).toEqual(none);
    expect(await save(records, 0, list('Late'))).toMatchObject({ value: { version: 1 } });
    expect(await save(records, 1, list('Late', 'Mine'))).toMatchObject({ value: { version: 2 } });
    expect(await readSavedFilters(records, { userId: 'aino' })).toEqual({
      record: { userId: 'aino', ...list('Late', 'Mine') },
      version: 2,
    });
    expect((await save(records, 2, list())).ok).toBe(true);
  });

  it('are each person’s own, and each region’s', async () => {
    const [records, other] = [test.records(), test.records()];
    await save(records, 0, list('Late'));
    expect((await readSavedFilters(records, { userId: 'antti' })).record.filters).toEqual([]);
    expect((await readSavedFilters(other, { userId: 'aino' })).record.filters).toEqual([]);
    expect((await save(records, 0, list('Late'), 'antti')).ok).toBe(true);
  });

  it.each([
    ['at first', 0],
    ['later', 1],
  ])('are saved by one of two windows at once: %s', async (_when, version) => {
    const records = test.records();
    if (version > 0) await save(records, 0, list('Old'));
    const both = await Promise.all([
      save(records, version, list('Old', 'A')),
      save(records, version, list('Old', 'B')),
    ]);
    const refused = both.filter(({ ok }) => !ok);
    expect(refused).toMatchObject([{ error: [{ code: 'changed-meanwhile' }] }]);
    const { record } = await readSavedFilters(records, { userId: 'aino' });
    expect(record.filters).toHaveLength(2);
  });

  it('are refused with a name twice, and left as they were', async () => {
    const records = test.records();
    await save(records, 0, list('Late'));
    expect(await save(records, 1, list('Late', 'late'))).toEqual({
      ok: false,
      error: [{ code: 'filter-name-taken', at: '/filters/1/name' }],
    });
    expect(await readSavedFilters(records, { userId: 'aino' })).toMatchObject({ version: 1 });
  });
});
