import { type Caller, actorKind } from '@jatkopolku/domain/access';
import type { ClientId } from '@jatkopolku/domain/client';
import {
  type HistoryAct,
  type HistoryEntry,
  type HistoryKind,
  entriesOf,
  mayReadHistory,
  seenBy,
} from '@jatkopolku/domain/history';
import { type Result, byText, success } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import { protectedClients } from '../protected-clients.ts';
import type { KeyOf, Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { someAtOnce } from '../some-at-once.ts';
import type { HistoryOf } from './history-of.ts';
import { type HistorySource, historySources } from './sources.ts';

export interface HistoryPage {
  readonly limit: number;
  /** Only so many of the oldest entries, as the page before said; all of them otherwise. */
  readonly oldest?: number | undefined;
}

/** What somebody did, under the name that the region knows them by. */
interface NamedAct extends HistoryAct {
  readonly byName: string | null;
}

interface NamedEntry extends Omit<HistoryEntry, 'acts'> {
  readonly acts: readonly NamedAct[];
}

/** Who did what to a record, the newest first. */
export interface RecordHistory {
  readonly clientIds: readonly ClientId[];
  readonly items: readonly NamedEntry[];
  /** How many entries are older than these. */
  readonly older: number;
}

/**
 * What happened to a record by its audit trail: who changed what from what to what, when.
 * @returns `not-found` also for a record that the reader may not read.
 */
export async function readHistory(
  records: Records,
  { kind, key }: HistoryOf,
  reader: Pick<Caller, 'roles'>,
  page: HistoryPage,
): Promise<Result<RecordHistory, Refusal>> {
  if (!mayReadHistory(reader, kind)) return refuse('not-found');
  const history = await wholeHistory(records, kind, key as never);
  if (history === undefined) return refuse('not-found');
  const { entries, clientIds } = history;
  const end = Math.min(page.oldest ?? entries.length, entries.length);
  const older = Math.max(0, end - page.limit);
  const shown = entries.slice(older, end).toReversed();
  const isProtected = (await protectedClients(records, clientIds)).size > 0;
  return success({ clientIds, items: await named(records, shown.map(seen)), older });

  function seen(entry: HistoryEntry): HistoryEntry {
    return {
      ...entry,
      changes: entry.changes.map((change) => seenBy(reader, change, isProtected)),
    };
  }
}

/** All entries, the oldest first; undefined for a record that is not there. */
async function wholeHistory<K extends HistoryKind>(records: Records, kind: K, key: KeyOf<K>) {
  const source: HistorySource<K> = historySources[kind];
  const events = await records.history(kind, key);
  const newest = events.at(-1)?.after;
  if (newest === undefined) return undefined;
  const toShown = await source.open(records, key);
  const own = entriesOf(
    kind,
    events.map((event) => ({ ...event, after: toShown(event.after) })),
  );
  const elsewhere = (await source.elsewhere?.(records, newest)) ?? [];
  return { entries: withElsewhere(own, elsewhere), clientIds: source.clients(newest) };
}

/** The record's own entries in their order, whatever a clock said, and the others among them by their time. */
function withElsewhere(own: readonly HistoryEntry[], elsewhere: readonly HistoryEntry[]) {
  return elsewhere
    .toSorted((a, b) => byText(a.to, b.to))
    .reduce<readonly HistoryEntry[]>((entries, entry) => {
      const before = entries.findLastIndex(({ to }) => to <= entry.to) + 1;
      return entries.toSpliced(before, 0, entry);
    }, own);
}

async function named(records: Records, entries: readonly HistoryEntry[]): Promise<NamedEntry[]> {
  const actors = new Set(entries.flatMap(({ acts }) => acts.map(({ by }) => by)));
  const people = [...actors].filter((by) => actorKind(by) === 'person');
  const names = new Map(
    await someAtOnce(people, async (by) => [by, await nameOf(records, by)] as const),
  );
  return entries.map((entry) => ({
    ...entry,
    acts: entry.acts.map((act) => ({ ...act, byName: names.get(act.by) ?? null })),
  }));
}
