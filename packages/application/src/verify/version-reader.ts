import type { Kind, KeyOf, RecordOf, Records } from '../records.ts';

/** Reads a record as it was in a version. */
export type ReadVersion = <K extends Kind>(
  kind: K,
  key: KeyOf<K>,
  version: number,
) => Promise<RecordOf<K> | undefined>;

/** From the record while it is that version still, and from its events otherwise. */
export function versionReader(records: Records): ReadVersion {
  return async (kind, key, version) => {
    const now = await records.get(kind, key);
    if (now?.version === version) return now.record;
    const events = await records.history(kind, key);
    return events.findLast((one) => one.version === version)?.after;
  };
}
