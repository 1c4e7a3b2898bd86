import type { Attended, Sheet } from '@jatkopolku/domain/attendance';
import type { Client, ClientId } from '@jatkopolku/domain/client';
import type { Placement } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { DateRange, Instant, LocalDate, Problem, Result } from '@jatkopolku/kernel';

import type { EventType } from './event-type.ts';
import type {
  ClientsKind,
  FoundKind,
  KeyOf,
  Kind,
  NamedKind,
  OnceKind,
  OwnerOf,
  PartedKind,
  PartitionOf,
  ProvidersKind,
  QueueOf,
  QueuedKind,
  RecordOf,
  WholeKind,
} from './kinds/index.ts';

export type { EventType };
export * from './kinds/index.ts';

/** A record with the version of its last change; versions count from 1. */
export interface Versioned<T> {
  readonly record: T;
  readonly version: number;
}

/** A new record, or a new version of one that was read before. */
export type Change<K extends Kind = Kind> = {
  [Each in K]: {
    readonly kind: Each;
    readonly record: RecordOf<Each>;
    /** What is replaced; the write is refused when it has changed since. Undefined for a new record. */
    readonly before?: Versioned<RecordOf<Each>> | undefined;
    /** States in which the change is allowed, from the lifecycle table; checked again by the store. */
    readonly allowedFrom?: readonly string[];
  };
}[K];

/** A change of a kind that is a parameter: it is one of all changes, which the compiler cannot see. */
export function changeOf<K extends Kind>(change: Change<K>): Change {
  return change as Change;
}

/** A record that a change rests on without changing it: the write is refused when it has changed since. */
export type Witness = {
  [Each in Kind]: {
    readonly kind: Each;
    readonly key: KeyOf<Each>;
    /** As it was read; 0 for one that was not there. */
    readonly version: number;
  };
}[Kind];

/** Who changes what, for the audit event that is written with each change. */
export interface Act {
  readonly event: EventType;
  readonly actor: string;
  /** What a rule did to the record in the same write: an event of its own, after the first. */
  readonly byRule?: Omit<Act, 'byRule'> | undefined;
}

/** Who wrote a record last, and when. */
export interface LastChange {
  readonly actor: string;
  readonly at: Instant;
}

/** Something that happened to a record, and what it was from then on. */
export interface RecordEvent<T> {
  readonly version: number;
  /** As it was named then. */
  readonly event: string;
  /** A person, or a rule by its name. */
  readonly actor: string;
  /** By the real clock. */
  readonly at: Instant;
  readonly businessDate: LocalDate;
  readonly after: T;
}

/** Whose a placement is, its days and its end, without the rest of it. */
export type PlacementInShort = Pick<
  Placement,
  | 'placementId'
  | 'clientId'
  | 'providerId'
  | 'agreementId'
  | 'startsOn'
  | 'endsOn'
  | 'endedOn'
  | 'endReason'
  | 'serviceStartedOn'
  | 'daysPerWeek'
  | 'nextReviewDueOn'
>;

/** A placement as lists show it: what its state on a day follows from, and who answers for it. */
export type PlacementListed = Pick<
  Placement,
  | 'placementId'
  | 'clientId'
  | 'providerId'
  | 'startsOn'
  | 'endsOn'
  | 'endedOn'
  | 'nextReviewDueOn'
  | 'caseWorker'
  | 'instructor'
  | 'startsBy'
  | 'startedOn'
  | 'interruptions'
>;

/** A client in the order of names. */
export interface ClientInOrder extends Pick<Client, 'clientId' | 'municipality'> {
  /** Whether the name has a place there; the others come first. */
  readonly hasPlace: boolean;
}

/** Between which days something has its last day, both included; without an end, on the first or later. */
export interface DaysUntil {
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

/** The name of a month sheet, which nothing in it changes. */
export type SheetName = Pick<Sheet, 'providerId' | 'month' | 'clientId' | 'placementId'>;

export interface PageRequest<K extends Kind> {
  readonly partition: K extends PartedKind ? PartitionOf<K> : undefined;
  readonly owner?: OwnerOf<K> | undefined;
  /** Only what belongs to this provider. */
  readonly provider?: (K extends ProvidersKind ? ProviderId : undefined) | undefined;
  /** Only what belongs to this client; not together with a provider. */
  readonly client?: (K extends ClientsKind ? ClientId : undefined) | undefined;
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor: string | undefined;
  /** What of the list is shown; all of it otherwise. Neither page nor cursor reveals the rest. */
  readonly shows?: ((record: RecordOf<K>) => boolean) | undefined;
}

export interface Page<T> {
  readonly items: Versioned<T>[];
  /** How many of the page’s records are damaged: they cannot be read, and hide no others. */
  readonly damaged: number;
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** A page of those that have a text which begins with the words, as they are compared. */
export interface FindRequest {
  readonly words: string;
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor: string | undefined;
}

/** How a list is read. */
export interface Reading {
  /** For half the price, what was written a moment ago may be missing: who asks for it knows whether it is. */
  readonly mayLag: boolean;
}

/** One region's records. No call crosses regions. Queues follow what is written a moment later. */
export interface Records {
  get<K extends Kind>(kind: K, key: KeyOf<K>): Promise<Versioned<RecordOf<K>> | undefined>;
  /** The records that exist of those asked for, in no order. */
  getMany<K extends Kind>(
    kind: K,
    keys: readonly KeyOf<K>[],
    reading?: Reading,
  ): Promise<Versioned<RecordOf<K>>[]>;
  /** Every record of a kind, or of one owner, by key. */
  list<K extends WholeKind>(
    kind: K,
    owner?: OwnerOf<K>,
    reading?: Reading,
  ): Promise<Versioned<RecordOf<K>>[]>;
  /** The records of a kind in one partition, by key. */
  listWithin<K extends PartedKind>(
    kind: K,
    partition: PartitionOf<K>,
    reading?: Reading,
  ): Promise<Versioned<RecordOf<K>>[]>;
  /**
   * A page of a kind by key: at most `limit` records after the cursor, and the cursor of the next page.
   * Who computes from a list takes care that nothing of it is damaged: it would be missing.
   * Undefined for a cursor that cannot be of this list.
   */
  page<K extends Kind>(kind: K, request: PageRequest<K>): Promise<Page<RecordOf<K>> | undefined>;
  /**
   * At most `limit` records that have a text which begins with the words, in the order of the texts as
   * names are ordered, each record once. Undefined for a cursor that cannot be of this search.
   */
  find<K extends FoundKind>(kind: K, request: FindRequest): Promise<Page<RecordOf<K>> | undefined>;
  /** The record that holds a unique name of its kind. */
  holderOf<K extends NamedKind>(
    kind: K,
    name: readonly string[],
  ): Promise<Versioned<RecordOf<K>> | undefined>;
  /** At most `limit` records of a queue, those that have waited longest first. */
  waiting<K extends QueuedKind>(
    kind: K,
    queue: QueueOf<K>,
    limit: number,
  ): Promise<Versioned<RecordOf<K>>[]>;
  /** At most `limit` placements whose last day is among the days, those that end first at first. */
  lasting(days: DaysUntil, limit: number): Promise<PlacementInShort[]>;
  /** The same placements with what lists show of them. */
  listed(days: DaysUntil, limit: number): Promise<PlacementListed[]>;
  /** At most `limit` clients, in the Finnish order of their names. */
  alphabetical(limit: number): Promise<ClientInOrder[]>;
  /** At most `limit` month sheets with days that the provider has not sent, the earliest month first. */
  unsent(providerId: ProviderId, limit: number): Promise<SheetName[]>;
  /** The attended days of a provider’s accepted sheets of all months of the range, whole. */
  attended(providerId: ProviderId, range: DateRange): Promise<Attended[]>;
  /**
   * All or nothing, with an audit event for each record, while the witnesses are as they were read.
   * At most {@link MAX_ITEMS} items with their events.
   */
  commit(
    changes: readonly Change[],
    act: Act,
    witnesses?: readonly Witness[],
  ): Promise<Result<void, Problem>>;
  /**
   * Saves records of whose names each has one content, many in a call and each by itself: saved once more, or
   * by two at once, they are the same.
   */
  keep<K extends OnceKind>(kind: K, records: readonly RecordOf<K>[]): Promise<void>;
  /** The same for one record, by the right to put records alone. */
  keepOne<K extends OnceKind>(kind: K, record: RecordOf<K>): Promise<void>;
  /** What happened to a record of an audited kind, in its order. */
  history<K extends Kind>(kind: K, key: KeyOf<K>): Promise<RecordEvent<RecordOf<K>>[]>;
  /** Who changed a record last, and when; undefined for one that is not there. */
  lastChange<K extends Kind>(kind: K, key: KeyOf<K>): Promise<LastChange | undefined>;
  /** How many of a transaction's items a change takes, its event and unique names included. */
  weigh(change: Change): number;
}

/** DynamoDB takes at most so many items in one transaction. */
export const MAX_ITEMS = 100;
