import type { KeyOf, Kind, RecordOf, Records, Versioned } from '../records.ts';

/** By which days are judged. What else is read is never taken from memory. */
type KnownKind = 'placement' | 'agreement' | 'sheet' | 'calendar';

const keysOf: { readonly [K in KnownKind]: (record: KeyOf<K>) => readonly string[] } = {
  placement: ({ placementId }) => [placementId],
  agreement: ({ agreementId }) => [agreementId],
  sheet: ({ providerId, month, clientId, placementId }) => [
    providerId,
    month,
    clientId,
    placementId,
  ],
  calendar: ({ clientId }) => [clientId],
};

/** So long a record is taken to be as it was read where no write proves it, as roles are. */
const KNOWN_MS = 60_000;

/** Some days of a large region's providers: a record has about 1 KB. */
const MAX_KNOWN = 20_000;

interface Known {
  readonly stored: Versioned<object>;
  readonly until: number;
}

/** Regions' records as this process has read or written them last. */
export interface KnownRecords {
  /** The region's records: what is known of those by which days are judged, and the rest as the table has it. */
  over(regionId: string, records: Records): Records;
  /** The region's records as the table has them, and known from then on. */
  noting(regionId: string, records: Records): Records;
}

/** @param now milliseconds that only grow. */
export function makeKnownRecords(now: () => number): KnownRecords {
  const known = new Map<string, Known>();
  const keep = (name: string, stored: Versioned<object>) => {
    // Again at the end: what was read or written last is forgotten last.
    known.delete(name);
    if (known.size >= MAX_KNOWN) forgetOldest(known);
    known.set(name, { stored, until: now() + KNOWN_MS });
  };
  const memory: Memory = {
    find: (name) => {
      const found = known.get(name);
      return found && found.until > now() ? found.stored : undefined;
    },
    keep,
    forget: (name) => known.delete(name),
  };
  const noting = (regionId: string, records: Records) => notingRecords(records, memory, regionId);
  return {
    noting,
    over: (regionId, records) => {
      const noted = noting(regionId, records);
      return {
        ...noted,
        get: async (kind, key) => {
          const name = nameOf(regionId, kind, key);
          const found = name === undefined ? undefined : memory.find(name);
          return (found as Versioned<RecordOf<typeof kind>> | undefined) ?? noted.get(kind, key);
        },
      };
    },
  };
}

function forgetOldest(known: Map<string, Known>): void {
  const names = [...known.keys()].slice(0, MAX_KNOWN / 10);
  for (const name of names) known.delete(name);
}

interface Memory {
  readonly find: (name: string) => Versioned<object> | undefined;
  readonly keep: (name: string, stored: Versioned<object>) => void;
  readonly forget: (name: string) => void;
}

/** Records that are noted whenever they are read or written, and forgotten where a write was refused. */
function notingRecords(records: Records, memory: Memory, regionId: string): Records {
  const note = <K extends Kind>(kind: K, all: readonly Versioned<RecordOf<K>>[]) => {
    for (const stored of all) {
      const name = nameOf(regionId, kind, stored.record);
      if (name !== undefined) memory.keep(name, stored);
    }
  };
  return {
    ...records,
    get: async (kind, key) => {
      const found = await records.get(kind, key);
      if (found) note(kind, [found]);
      return found;
    },
    getMany: async (kind, keys) => {
      const found = await records.getMany(kind, keys);
      note(kind, found);
      return found;
    },
    page: async (kind, request) => {
      const found = await records.page(kind, request);
      if (found) note(kind, found.items);
      return found;
    },
    commit: async (changes, act, witnesses = []) => {
      const written = await records.commit(changes, act, witnesses);
      for (const { kind, record, before } of changes) {
        const name = nameOf(regionId, kind, record);
        if (name === undefined) continue;
        if (written.ok) memory.keep(name, { record, version: (before?.version ?? 0) + 1 });
        else memory.forget(name);
      }
      if (written.ok) return written;
      for (const { kind, key } of witnesses) {
        const name = nameOf(regionId, kind, key);
        if (name !== undefined) memory.forget(name);
      }
      return written;
    },
  };
}

function nameOf(regionId: string, kind: Kind, key: object): string | undefined {
  if (!(kind in keysOf)) return undefined;
  const parts = keysOf[kind as KnownKind](key as never);
  return JSON.stringify([regionId, kind, ...parts]);
}
