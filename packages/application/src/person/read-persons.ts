import { type Persons, personsOf } from '@jatkopolku/domain/client';

import type { Records } from '../records.ts';

/** Which of the region's client records are one person's, by one look at all merges: there are few. */
export async function readPersons(records: Pick<Records, 'list'>): Promise<Persons> {
  const merges = await records.list('clientMerge');
  return personsOf(merges.map(({ record }) => record));
}
