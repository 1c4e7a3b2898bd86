import type { Grant, Use } from '@jatkopolku/domain/access';
import type { Application } from '@jatkopolku/domain/admission';
import type { Agreement, Option } from '@jatkopolku/domain/agreement';
import type { CalendarRecord, Sheet } from '@jatkopolku/domain/attendance';
import type { Benefit, Client, ClientId } from '@jatkopolku/domain/client';
import type {
  Check,
  FindingRecord,
  Inspection,
  RegisterAnswer,
} from '@jatkopolku/domain/eligibility';
import type { FileRecord } from '@jatkopolku/domain/file';
import type { Framework, Lot, Tariff, TermsVersion } from '@jatkopolku/domain/framework';
import type { Mail } from '@jatkopolku/domain/mail';
import type { Decision, Feed, Notice } from '@jatkopolku/domain/option';
import type { Claim } from '@jatkopolku/domain/outcome';
import type { Feedback, Placement, Review } from '@jatkopolku/domain/placement';
import type { Account, Affiliate, Provider, ProviderId } from '@jatkopolku/domain/provider';
import type { Region } from '@jatkopolku/domain/region';
import type { Run, Statement } from '@jatkopolku/domain/settlement';
import type { Instant, Problem, Result } from '@jatkopolku/kernel';

/**
 * Records that may stand there twice with the same content, such as two clients' equal grades of a
 * day, are told apart by their occurrence: 1 for the first, 2 for the next.
 */
export interface Occurring {
  readonly occurrence: number;
}

/** Every kind of record a region holds, and the fields that name one of them. */
export interface Kinds {
  region: { record: Region; key: 'regionId' };
  framework: { record: Framework; key: 'frameworkId' };
  lot: { record: Lot; key: 'frameworkId' | 'lot' };
  tariff: { record: Tariff; key: 'frameworkId' | 'lot' | 'pathType' };
  termsVersion: { record: TermsVersion; key: 'frameworkId' | 'termsVersion' };
  provider: { record: Provider; key: 'providerId' };
  account: { record: Account; key: 'providerId' | 'accountId' };
  affiliate: { record: Affiliate & Occurring; key: keyof Affiliate | 'occurrence' };
  agreement: { record: Agreement; key: 'agreementId' };
  application: { record: Application; key: 'applicationId' };
  option: { record: Option; key: keyof Option };
  decision: { record: Decision; key: 'decisionId' };
  notice: { record: Notice; key: 'decisionId' | 'agreementId' };
  feed: { record: Feed; key: 'userId' | 'feedId' };
  mail: { record: Mail; key: 'mailId' };
  check: { record: Check; key: 'providerId' };
  finding: { record: FindingRecord; key: 'providerId' | 'askedAt' };
  inspection: { record: Inspection; key: 'providerId' };
  registerAnswer: { record: RegisterAnswer; key: 'hash' };
  client: { record: Client; key: 'clientId' };
  benefit: { record: Benefit; key: 'clientId' | 'position' };
  placement: { record: Placement; key: 'placementId' };
  review: { record: Review & Occurring; key: keyof Review | 'occurrence' };
  feedback: { record: Feedback & Occurring; key: keyof Feedback | 'occurrence' };
  sheet: { record: Sheet; key: 'providerId' | 'month' | 'clientId' | 'placementId' };
  calendar: { record: CalendarRecord; key: 'clientId' };
  claim: { record: Claim; key: 'claimId' };
  file: { record: FileRecord; key: 'fileId' };
  grant: { record: Grant; key: 'userId' | 'grantId' };
  use: { record: Use; key: 'day' | 'at' | 'useId' };
  run: { record: Run; key: 'month' | 'runNo' };
  statement: { record: Statement; key: 'month' | 'runNo' | 'providerId' | 'part' | 'hash' };
}

export type Kind = keyof Kinds;
export type RecordOf<K extends Kind> = Kinds[K]['record'];
export type KeyOf<K extends Kind> = Pick<RecordOf<K>, Kinds[K]['key'] & keyof RecordOf<K>>;

/** A record with the version of its last change; versions count from 1. */
export interface Stored<T> {
  readonly record: T;
  readonly version: number;
}

/** What happened to a record, as the audit trail names it. */
export type EventType =
  | 'opened'
  | 'role-granted'
  | 'role-confirmed'
  | 'role-refused'
  | 'role-revoked'
  | 'used'
  | 'imported'
  | 'created'
  | 'changed'
  | 'application-sent'
  | 'application-asked-more'
  | 'application-approved'
  | 'application-rejected'
  | 'application-withdrawn'
  | 'agreement-checked'
  | 'agreement-signed'
  | 'agreement-suspended'
  | 'agreement-resumed'
  | 'agreement-terminated'
  | 'price-changed'
  | 'framework-published'
  | 'terms-changed'
  | 'account-proposed'
  | 'account-confirmed'
  | 'account-refused'
  | 'account-released'
  | 'option-decided'
  | 'option-proposed'
  | 'option-confirmed'
  | 'option-refused'
  | 'option-withdrawn'
  | 'option-notified'
  | 'notice-acknowledged'
  | 'feed-revoked'
  | 'placement-ended'
  | 'days-logged'
  | 'sheet-submitted'
  | 'sheet-accepted'
  | 'sheet-returned'
  | 'claim-filed'
  | 'claim-resubmitted'
  | 'claim-approved'
  | 'claim-rejected'
  | 'claim-returned'
  | 'file-offered'
  | 'file-released'
  | 'file-refused'
  | 'company-checked'
  | 'extract-read'
  | 'declaration-taken'
  | 'criminal-record-seen'
  | 'document-taken'
  | 'review-proposed'
  | 'review-approved'
  | 'review-refused'
  | 'review-returned'
  | 'booked';

/** A new record, or a new version of one that was read before. */
export type Change<K extends Kind = Kind> = {
  [Each in K]: {
    readonly kind: Each;
    readonly record: RecordOf<Each>;
    /** What is replaced; the write is refused when it has changed since. Undefined for a new record. */
    readonly before?: Stored<RecordOf<Each>> | undefined;
    /** States in which the change is allowed, from the lifecycle table; checked again by the store. */
    readonly allowedFrom?: readonly string[];
  };
}[K];

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

/** Kinds that are kept, and listed, under one provider's month or one month. */
export interface Partitions {
  use: Pick<Use, 'day'>;
  sheet: Pick<Sheet, 'providerId' | 'month'>;
  statement: Pick<Statement, 'month'>;
  run: Pick<Run, 'month'>;
}
export type WholeKind = Exclude<Kind, keyof Partitions>;

/** Kinds whose records belong to a record of another kind, and can be listed for it alone. */
export interface Owners {
  lot: Pick<Lot, 'frameworkId'>;
  tariff: Pick<Tariff, 'frameworkId'>;
  termsVersion: Pick<TermsVersion, 'frameworkId'>;
  option: Pick<Option, 'frameworkId'>;
  account: Pick<Account, 'providerId'>;
  notice: Pick<Notice, 'decisionId'>;
  feed: Pick<Feed, 'userId'>;
  affiliate: Pick<Affiliate, 'providerId'>;
  finding: Pick<FindingRecord, 'providerId'>;
  benefit: Pick<Benefit, 'clientId'>;
  review: Pick<Review, 'placementId'>;
  feedback: Pick<Feedback, 'placementId'>;
  grant: Pick<Grant, 'userId'>;
}

/** Kinds whose records belong to a provider, and can be listed for it alone. */
export type ProvidersKind = 'application' | 'agreement' | 'placement' | 'claim' | 'notice';

/** Kinds whose records belong to a client, and can be listed for the client alone. */
export type ClientsKind = 'placement';

/** Kinds whose records are found by the beginning of a text, such as a name. */
export type FoundKind = 'client';

/** Kinds whose records are found by a unique name. */
export type NamedKind = 'client' | 'feed';
export type OwnerOf<K extends Kind> = K extends keyof Owners ? Owners[K] : undefined;

/** Where records wait for somebody, oldest first: a region's queue, or one provider's. */
export interface Queues {
  application: 'submitted' | `more-asked:${ProviderId}`;
  sheet: 'submitted' | `open:${ProviderId}` | `returned:${ProviderId}`;
  review: 'due';
  grant: 'proposed';
  account: 'proposed' | 'held';
  claim: 'submitted' | `returned:${ProviderId}`;
  decision: 'proposed' | 'confirmed';
  notice: 'sent';
  mail: 'unsent';
}

export interface PageRequest<K extends Kind> {
  readonly partition: K extends keyof Partitions ? Partitions[K] : undefined;
  readonly owner?: OwnerOf<K> | undefined;
  /** Only what belongs to this provider. */
  readonly provider?: (K extends ProvidersKind ? ProviderId : undefined) | undefined;
  /** Only what belongs to this client; not together with a provider. */
  readonly client?: (K extends ClientsKind ? ClientId : undefined) | undefined;
  readonly limit: number;
  /** As the page before gave it. */
  readonly cursor: string | undefined;
}

export interface Page<T> {
  readonly items: Stored<T>[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

/** What was found, and whether there is more than was asked for. */
export interface Found<T> {
  readonly items: Stored<T>[];
  readonly more: boolean;
}

/** One region's records. No call crosses regions. Queues follow what is written a moment later. */
export interface Records {
  get<K extends Kind>(kind: K, key: KeyOf<K>): Promise<Stored<RecordOf<K>> | undefined>;
  /** The records that exist of those asked for, in no order. */
  getMany<K extends Kind>(kind: K, keys: readonly KeyOf<K>[]): Promise<Stored<RecordOf<K>>[]>;
  /** Every record of a kind, or of one owner, by key. */
  list<K extends WholeKind>(kind: K, owner?: OwnerOf<K>): Promise<Stored<RecordOf<K>>[]>;
  /** The records of a kind in one partition, by key. */
  listWithin<K extends keyof Partitions>(
    kind: K,
    partition: Partitions[K],
  ): Promise<Stored<RecordOf<K>>[]>;
  /**
   * A page of a kind by key: at most `limit` records after the cursor, and the cursor of the next page.
   * Undefined for a cursor that cannot be of this list.
   */
  page<K extends Kind>(kind: K, request: PageRequest<K>): Promise<Page<RecordOf<K>> | undefined>;
  /** At most `limit` records that have a text which begins with these words, in the order of the texts. */
  find<K extends FoundKind>(kind: K, words: string, limit: number): Promise<Found<RecordOf<K>>>;
  /** The record that holds a unique name of its kind. */
  holderOf<K extends NamedKind>(
    kind: K,
    name: readonly string[],
  ): Promise<Stored<RecordOf<K>> | undefined>;
  /** At most `limit` records of a queue, those that have waited longest first. */
  waiting<K extends keyof Queues>(
    kind: K,
    queue: Queues[K],
    limit: number,
  ): Promise<Stored<RecordOf<K>>[]>;
  /**
   * All or nothing, with an audit event for each record, while the witnesses are as they were read.
   * At most {@link MAX_ITEMS} items with their events.
   */
  commit(
    changes: readonly Change[],
    act: Act,
    witnesses?: readonly Witness[],
  ): Promise<Result<void, Problem>>;
  /** Who changed a record last, and when; undefined for one that is not there. */
  lastChange<K extends Kind>(kind: K, key: KeyOf<K>): Promise<LastChange | undefined>;
  /** How many of a transaction's items a change takes, its event and unique names included. */
  weigh(change: Change): number;
}

/** DynamoDB takes at most so many items in one transaction. */
export const MAX_ITEMS = 100;
