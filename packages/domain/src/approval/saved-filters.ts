import { providerIdSchema } from '@jatkopolku/domain/provider';
import type { Problem } from '@jatkopolku/kernel';
import * as z from 'zod';

import { approvalTypes } from './schema.ts';

/** So many filters are seen at a glance, and so long a name fits on a button of a phone. */
export const MAX_SAVED_FILTERS = 20;
export const FILTER_NAME_LENGTH = 60;

/** A part of the queue under a name of its reader's own; null where it leaves nothing out. */
export const savedFilterSchema = z.strictObject({
  name: z.string().min(1).max(FILTER_NAME_LENGTH),
  type: z.enum(approvalTypes).nullable(),
  providerId: providerIdSchema.nullable(),
  /** Only what nothing speaks against, or only the rest. */
  clean: z.boolean().nullable(),
  late: z.boolean(),
});
export type SavedFilter = z.infer<typeof savedFilterSchema>;

/**
 * The filters of the queue that somebody has saved, all in one record: its version keeps them within their
 * number, their names distinct and the default one of them, also where two windows save at once.
 */
export const savedFiltersSchema = z.strictObject({
  userId: z.string().min(1).max(128),
  filters: z.array(savedFilterSchema).max(MAX_SAVED_FILTERS),
  /** The one that opens with the page. */
  defaultName: z.string().nullable(),
});
export type SavedFilters = z.infer<typeof savedFiltersSchema>;

/** What is saved of them, whosever they are. */
export type FilterList = Omit<SavedFilters, 'userId'>;

/** Two names that differ in capitals alone would be taken for each other. */
function sameName(a: string, b: string): boolean {
  return a.normalize().toLowerCase() === b.normalize().toLowerCase();
}

/** What speaks against a list as it is to be saved: a name that is taken, a default that is none of them. */
export function savedFiltersProblems({ filters, defaultName }: FilterList): Problem[] {
  const taken = filters.flatMap(({ name }, place): Problem[] => {
    const isTaken = filters.slice(0, place).some((earlier) => sameName(earlier.name, name));
    return isTaken ? [{ code: 'filter-name-taken', at: `/filters/${place}/name` }] : [];
  });
  const hasDefault = defaultName === null || filters.some(({ name }) => name === defaultName);
  return hasDefault ? taken : [...taken, { code: 'unknown-value', at: '/defaultName' }];
}

/** The list with one more at its end. */
export function withFilter(list: FilterList, filter: SavedFilter, opens: boolean): FilterList {
  return {
    filters: [...list.filters, filter],
    defaultName: opens ? filter.name : list.defaultName,
  };
}

export function withoutFilter({ filters, defaultName }: FilterList, name: string): FilterList {
  return {
    filters: filters.filter((one) => one.name !== name),
    defaultName: defaultName === name ? null : defaultName,
  };
}

/** The list in which a filter is called otherwise; the default stays the default. */
export function withFilterName(
  { filters, defaultName }: FilterList,
  name: string,
  newName: string,
): FilterList {
  return {
    filters: filters.map((one) => (one.name === name ? { ...one, name: newName } : one)),
    defaultName: defaultName === name ? newName : defaultName,
  };
}

/** The list with the filter that opens with the page; null for none. */
export function withDefault({ filters }: FilterList, name: string | null): FilterList {
  return { filters, defaultName: name };
}
