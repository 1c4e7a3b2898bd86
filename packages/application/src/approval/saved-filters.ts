import {
  type FilterList,
  type SavedFilters,
  savedFiltersProblems,
} from '@jatkopolku/domain/approval';
import { refusal, success } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';

type Key = Pick<SavedFilters, 'userId'>;

/** What somebody has saved; who has saved nothing has an empty list, of the version 0. */
export async function readSavedFilters(
  records: Records,
  { userId }: Key,
): Promise<Versioned<SavedFilters>> {
  const stored = await records.get('savedFilters', { userId });
  return stored ?? { record: { userId, filters: [], defaultName: null }, version: 0 };
}

/** Saves the list as it is from now on, over the version that its owner saw. */
export async function changeSavedFilters(
  records: Records,
  expected: Expected<Key>,
  list: FilterList,
): Saved<SavedFilters> {
  const problems = savedFiltersProblems(list);
  if (problems.length > 0) return refusal(problems);
  const record = { ...expected.key, ...list };
  const { actor, version } = expected;
  const kind = 'savedFilters';
  return version === 0
    ? createRecord(records, { kind, record, actor, taken: 'changed-meanwhile' })
    : changeRecord(records, { kind, ...expected, edit: () => success(record) });
}
