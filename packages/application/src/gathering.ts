import { type Problem, type Result, success } from '@jatkopolku/kernel';

import {
  type Act,
  type Change,
  type Fields,
  type Kind,
  type KeyOf,
  type Page,
  type PageRequest,
  type RecordOf,
  type Records,
  type Versioned,
  type Witness,
  kinds,
} from './records.ts';

/** What use cases would write, and how all of it is written as one. */
export interface Gathering {
  /** Records as they are with all that was gathered: what is committed here is gathered, and written nowhere. */
  readonly records: Records;
  /** Writes all that was gathered, with what is written beside it, in one transaction. */
  readonly commit: (act: Act, beside?: readonly Change[]) => Promise<Result<void, Problem>>;
}

/**
 * Gathers what several use cases write, so that it is written together or not at all. Each is judged on what the one
 * before it left, by its own rules. What nobody commits was only tried: a preview is judged as the deed is.
 */
export function gathering(records: Records): Gathering {
  const changes = new Map<string, Change>();
  const witnesses = new Map<string, Witness>();

  const gathered: Records = {
    ...records,
    get: async <K extends Kind>(kind: K, key: KeyOf<K>) => {
      const change = changes.get(nameOf(kind, key));
      return change ? written<K>(change) : records.get(kind, key);
    },
    getMany: async <K extends Kind>(kind: K, keys: readonly KeyOf<K>[], ...reading: []) => {
      const known = keys.flatMap((key) => changes.get(nameOf(kind, key)) ?? []);
      const others = keys.filter((key) => !changes.has(nameOf(kind, key)));
      const stored = others.length > 0 ? await records.getMany(kind, others, ...reading) : [];
      return [...stored, ...new Set(known)].map((one) => ('kind' in one ? written<K>(one) : one));
    },
    page: async (kind, request) => {
      const page = await records.page(kind, request);
      return page && withGathered(page, { kind, request, changes });
    },
    commit: (all, _act, seen = []) => {
      for (const change of all) gather(change);
      for (const witness of seen) witnesses.set(nameOf(witness.kind, witness.key), witness);
      return Promise.resolve(success(undefined));
    },
  };
  return { records: gathered, commit };

  /** Of a record that was changed twice the first change says what is replaced, and the last by what. */
  function gather(change: Change): void {
    const name = nameOf(change.kind, change.record);
    const earlier = changes.get(name);
    const { before, allowedFrom } = earlier ?? change;
    changes.set(name, { ...change, before, ...(allowedFrom && { allowedFrom }) } as Change);
  }

  function commit(act: Act, beside: readonly Change[] = []) {
    // What is written proves itself by its version.
    const seen = [...witnesses].filter(([name]) => !changes.has(name));
    return records.commit(
      [...changes.values(), ...beside],
      act,
      seen.map(([, witness]) => witness),
    );
  }
}

/** The record with the version that it gets. */
function written<K extends Kind>({ record, before }: Change): Versioned<RecordOf<K>> {
  return { record: record as RecordOf<K>, version: (before?.version ?? 0) + 1 };
}

interface Listed<K extends Kind> {
  readonly kind: K;
  readonly request: PageRequest<K>;
  readonly changes: ReadonlyMap<string, Change>;
}

/** The records of a page as they were gathered; the last page has what is new too. */
function withGathered<K extends Kind>(
  page: Page<RecordOf<K>>,
  { kind, request, changes }: Listed<K>,
): Page<RecordOf<K>> {
  const items = page.items.map((one) => {
    const change = changes.get(nameOf(kind, one.record));
    return change ? written<K>(change) : one;
  });
  if (page.nextCursor !== null) return { ...page, items };
  const fresh = [...changes.values()].filter(
    (change) => change.kind === kind && !change.before && belongsTo(change.record, request),
  );
  return { ...page, items: [...items, ...fresh.map((change) => written<K>(change))] };
}

function belongsTo<K extends Kind>(
  record: object,
  { partition, owner, provider, client }: PageRequest<K>,
): boolean {
  const asked: Fields = {
    ...partition,
    ...owner,
    ...(provider !== undefined && { providerId: provider }),
    ...(client !== undefined && { clientId: client }),
  };
  const fields = record as Fields;
  return Object.entries(asked).every(([field, value]) => fields[field] === value);
}

/** The name of a record among all of a region. */
function nameOf<K extends Kind>(kind: K, key: KeyOf<K>): string {
  const { partition = [], owner = [], key: own } = kinds[kind];
  const fields = key as Fields;
  const parts = [...partition, owner, ...own].flat();
  return JSON.stringify([kind, ...parts.map((part) => (part === '*' ? key : fields[part]))]);
}
