import { actorKind } from '@jatkopolku/domain/access';
import { type Instant, type LocalDate } from '@jatkopolku/kernel';

import { type FieldChange, changesOf } from './changes.ts';
import type { HistoryKind, Recorded } from './recorded.ts';

/** Something that happened to a record, and what it was from then on. */
export interface HistoryEvent<R> {
  readonly version: number;
  readonly event: string;
  readonly actor: string;
  readonly at: Instant;
  readonly businessDate: LocalDate;
  readonly after: R;
}

/** What somebody did: once, or so many times in a row. */
export interface HistoryAct {
  readonly event: string;
  readonly by: string;
  readonly count: number;
}

/** What was done to a record at a time, and what it changed. */
export interface HistoryEntry {
  /** Of the first and the last act, by the real clock. */
  readonly from: Instant;
  readonly to: Instant;
  readonly businessDate: LocalDate;
  readonly acts: readonly HistoryAct[];
  readonly changes: readonly FieldChange[];
}

/** What belongs together, in its order. */
type Together<R> = readonly [HistoryEvent<R>, ...HistoryEvent<R>[]];

/** The history of a record, the oldest first. */
export function entriesOf<K extends HistoryKind>(
  kind: K,
  events: readonly HistoryEvent<Recorded[K]>[],
): HistoryEntry[] {
  let before: Recorded[K] | undefined;
  return gather(events).map((together) => {
    const last = together.at(-1) ?? together[0];
    const changes = changesOf(kind, before, last.after);
    before = last.after;
    const { at: from, businessDate } = together[0];
    return { from, to: last.at, businessDate, acts: actsOf(together), changes };
  });
}

function gather<R>(events: readonly HistoryEvent<R>[]): Together<R>[] {
  const groups: [HistoryEvent<R>, ...HistoryEvent<R>[]][] = [];
  for (const event of events) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && belongsTo(last, event)) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

/**
 * What a rule did in the write of a person, what one import wrote of a record, and days that one person logs on
 * a day, each saved as it is typed. Everything else is a deed of its own: nothing that it changed is passed over.
 */
function belongsTo(last: HistoryEvent<unknown>, next: HistoryEvent<unknown>): boolean {
  if (next.version === last.version) return true;
  if (next.actor !== last.actor) return false;
  if (actorKind(next.actor) === 'import') return true;
  const isLogging = next.event === 'days-logged' && last.event === 'days-logged';
  return isLogging && next.businessDate === last.businessDate;
}

function actsOf(events: readonly HistoryEvent<unknown>[]): HistoryAct[] {
  const acts = Map.groupBy(events, ({ event, actor }) => `${event} ${actor}`);
  return [...acts.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ event: first.event, by: first.actor, count: same.length }] : [];
  });
}
