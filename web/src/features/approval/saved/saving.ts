import { operations } from '@jatkopolku/contracts';
import {
  type FilterList,
  savedFiltersProblems,
  withFilter,
  withFilterName,
} from '@jatkopolku/domain/approval';

import type { ApprovalsAddress } from '../../../addresses/addresses.ts';
import { readBy, withFaults } from '../../../form/reading.ts';
import { filterOf } from './filter-address.ts';

/** A filter that is being saved: its name, and whether it opens with the page. */
export interface SavingDraft {
  readonly name: string;
  readonly opens: readonly string[];
}

/** The list with one more filter, or what is wrong with its name. */
export function readSaving(
  { filters, defaultName }: FilterList,
  { name, opens }: SavingDraft,
  address: ApprovalsAddress,
) {
  const filter = filterOf(address, name.trim());
  const list = withFilter({ filters, defaultName }, filter, opens.length > 0);
  return readList(list, filters.length);
}

export interface RenamingDraft {
  readonly name: string;
}

/** The list with a filter called otherwise, or what is wrong with its new name. */
export function readRenaming(
  { filters, defaultName }: FilterList,
  { name }: RenamingDraft,
  before: string,
) {
  const list = withFilterName({ filters, defaultName }, before, name.trim());
  const place = filters.findIndex((one) => one.name === before);
  return readList(list, place);
}

/** By the API's schema and the domain's rule; only the name at the place is written here. */
function readList(list: FilterList, place: number) {
  const own = `filters.${place}.name`;
  const { changeSavedFilters } = operations;
  const reading = readBy<RenamingDraft, typeof changeSavedFilters>(
    changeSavedFilters,
    list,
    (path) => (path.join('.') === own ? 'name' : ''),
  );
  const taken = savedFiltersProblems(list).filter(({ code }) => code === 'filter-name-taken');
  return withFaults(
    reading,
    taken.map(({ code }) => ['name', code] as const),
  );
}
