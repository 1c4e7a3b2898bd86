import type * as z from 'zod';

import { accessKinds } from './access.ts';
import { admissionKinds } from './admission.ts';
import { agreementKinds } from './agreement.ts';
import { approvalKinds } from './approval.ts';
import { attendanceKinds } from './attendance.ts';
import { clientKinds } from './client.ts';
import { commitmentKinds } from './commitment.ts';
import { conversationKinds } from './conversation.ts';
import { eligibilityKinds } from './eligibility.ts';
import { fileKinds } from './file.ts';
import { followupKinds } from './followup.ts';
import { frameworkKinds } from './framework.ts';
import { invoiceKinds } from './invoice.ts';
import { journalKinds } from './journal.ts';
import type { KindDefinition } from './kind.ts';
import { mailKinds } from './mail.ts';
import { notificationKinds } from './notification.ts';
import { objectionKinds } from './objection.ts';
import { optionKinds } from './option.ts';
import { outcomeKinds } from './outcome.ts';
import { paymentKinds } from './payment.ts';
import { placementKinds } from './placement.ts';
import { proposalKinds } from './proposal.ts';
import { providerKinds } from './provider.ts';
import { recoveryKinds } from './recovery.ts';
import { regionKinds } from './region.ts';
import { settlementKinds } from './settlement.ts';
import { tallyKinds } from './tally.ts';

export type { Fields, KindDefinition, KindRules, Part } from './kind.ts';

const definitions = {
  ...regionKinds,
  ...accessKinds,
  ...fileKinds,
  ...frameworkKinds,
  ...providerKinds,
  ...agreementKinds,
  ...admissionKinds,
  ...optionKinds,
  ...mailKinds,
  ...eligibilityKinds,
  ...clientKinds,
  ...placementKinds,
  ...conversationKinds,
  ...proposalKinds,
  ...followupKinds,
  ...notificationKinds,
  ...attendanceKinds,
  ...outcomeKinds,
  ...objectionKinds,
  ...approvalKinds,
  ...settlementKinds,
  ...tallyKinds,
  ...commitmentKinds,
  ...paymentKinds,
  ...recoveryKinds,
  ...invoiceKinds,
  ...journalKinds,
};
type Definitions = typeof definitions;

export type Kinds = { readonly [K in Kind]: KindDefinition<RecordOf<K>> };

/** Every kind of record that a region holds. */
export const kinds: Kinds = definitions;

/** Kinds of earlier versions, by their last form: a table may have records of them, which nothing reads. */
export const retiredKinds: Readonly<Record<string, number>> = {
  /** A booked month whose facts had changed: what its tallies say since. */
  lateChange: 1,
};

export type Kind = keyof Definitions;
export type RecordOf<K extends Kind> = z.output<Definitions[K]['schema']>;

/** The kinds whose definition has a rule. */
type KindWith<Rule> = { [K in Kind]: Definitions[K] extends Rule ? K : never }[Kind];

type PartitionFields<D> = D extends { partition: readonly (infer Field)[] } ? Field : never;
type OwnerField<D> = D extends { owner: infer Field } ? Field : never;
type KeyFields<D> = D extends { key: readonly (infer Field)[] } ? Field : never;
type NameFields<K extends Kind> =
  | PartitionFields<Definitions[K]>
  | OwnerField<Definitions[K]>
  | ('*' extends KeyFields<Definitions[K]> ? keyof RecordOf<K> : KeyFields<Definitions[K]>);

/** The fields that name a record. */
export type KeyOf<K extends Kind> = Pick<RecordOf<K>, NameFields<K> & keyof RecordOf<K>>;

/** Kinds that are kept, and listed, in parts. */
export type PartedKind = KindWith<{ partition: object }>;
export type WholeKind = Exclude<Kind, PartedKind>;
export type PartitionOf<K extends Kind> = Pick<
  RecordOf<K>,
  PartitionFields<Definitions[K]> & keyof RecordOf<K>
>;

/** Whose the records of a kind are; undefined for a kind without owners. */
export type OwnerOf<K extends Kind> = Definitions[K] extends { owner: infer Field }
  ? Pick<RecordOf<K>, Field & keyof RecordOf<K>>
  : undefined;

/** Kinds whose records can be listed for a provider alone, or for a client alone. */
export type ProvidersKind = KindWith<{ listedFor: readonly ['providerId', ...string[]] }>;
export type ClientsKind = KindWith<{ listedFor: readonly [...string[], 'clientId'] }>;

/** Kinds whose records are found by the beginning of a text, such as a name. */
export type FoundKind = KindWith<{ finds: object }>;

/** Kinds whose records are found by a unique name. */
export type NamedKind = KindWith<{ unique: unknown }>;

/** Kinds of whose records a name has one content for good. */
export type OnceKind = KindWith<{ once: true }>;

/** Kinds whose records wait for somebody. */
export type QueuedKind = KindWith<{ queue: unknown }>;

type QueueIn<D> = D extends { queue: (record: never) => infer Waiting }
  ? Extract<Waiting, object> extends { queue: infer Name }
    ? Name
    : never
  : never;

/** Where they wait, oldest first: a region's queue, or one provider's. */
export type QueueOf<K extends Kind> = QueueIn<Definitions[K]>;
