import type { FilterList, SavedFilter } from '@jatkopolku/domain/approval';
import { describe, expect, it } from 'vitest';

import { readRenaming, readSaving } from './saving.ts';

const filter: SavedFilter = {
  name: 'Claims',
  type: 'claim',
  providerId: null,
  clean: null,
  late: false,
};
const list: FilterList = { filters: [filter], defaultName: 'Claims' };
const late = { ...filter, name: 'Late', type: null, late: true };

describe('a filter that is saved', () => {
  it('is added to the list, as the first shown where that is ticked', () => {
    expect(readSaving(list, { name: ' Late ', opens: [] }, { late: true }).sent).toEqual({
      filters: [filter, late],
      defaultName: 'Claims',
    });
    expect(readSaving(list, { name: 'Late', opens: ['opens'] }, { late: true }).sent).toEqual({
      filters: [filter, late],
      defaultName: 'Late',
    });
  });

  it.each([
    ['', { code: 'field-missing' }],
    ['n'.repeat(61), { code: 'field-long', details: { limit: 60 } }],
    ['a\u0007', { code: 'field-invalid' }],
    ['CLAIMS', { code: 'filter-name-taken' }],
  ])('is not called %j', (name, fault) => {
    const reading = readSaving(list, { name, opens: [] }, { late: true });
    expect(reading).toMatchObject({ sent: undefined, faults: { name: fault } });
    expect(readRenaming({ ...list, filters: [filter, late] }, { name }, 'Late')).toMatchObject({
      sent: undefined,
      faults: { name: fault },
    });
  });
});

describe('a filter that is called otherwise', () => {
  it('stays where it is, and the first shown', () => {
    expect(readRenaming(list, { name: 'Bonuses' }, 'Claims').sent).toEqual({
      filters: [{ ...filter, name: 'Bonuses' }],
      defaultName: 'Bonuses',
    });
    expect(readRenaming(list, { name: 'CLAIMS' }, 'Claims').sent).toMatchObject({
      defaultName: 'CLAIMS',
    });
  });
});
