import type { SavedFilter } from '@jatkopolku/domain/approval';
import { id } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type ApprovalsAddress, readApprovalsAddress } from '../../../addresses/addresses.ts';
import {
  addressOf,
  chosenAddress,
  everything,
  filterOf,
  isFiltered,
  sameAddress,
} from './filter-address.ts';

const P1 = id<'Provider'>('P1');
const all: SavedFilter = { name: 'F', type: null, providerId: null, clean: null, late: false };

describe('a saved filter', () => {
  it.each<[Partial<SavedFilter>, ApprovalsAddress]>([
    [{}, { all: true }],
    [{ type: 'claim' }, { type: 'claim' }],
    [
      { providerId: P1, late: true },
      { provider: P1, late: true },
    ],
    [{ clean: true }, { state: 'clean' }],
    [{ clean: false }, { state: 'flagged' }],
  ])('%j leads to %j, and is what that shows', (own, address) => {
    expect(addressOf({ ...all, ...own })).toEqual(address);
    expect(readApprovalsAddress(address)).toEqual(address);
    expect(filterOf(address, 'F')).toEqual({ ...all, ...own });
  });
});

it('everything by choice is no filter, and stays in the address', () => {
  expect(isFiltered({})).toBe(false);
  expect(isFiltered(everything)).toBe(false);
  expect(isFiltered({ ...everything, late: true })).toBe(true);
  expect(chosenAddress({})).toEqual(everything);
  expect(chosenAddress({ ...everything, late: true })).toEqual({ late: true });
});

it('two addresses that show the same are the same, in whatever order', () => {
  expect(sameAddress({}, everything)).toBe(true);
  expect(sameAddress({ late: true, type: 'claim' }, { type: 'claim', late: true })).toBe(true);
  expect(sameAddress({ type: 'claim' }, { type: 'sheet' })).toBe(false);
});
