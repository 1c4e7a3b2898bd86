import type { Kind, KeyOf, OwnerOf, Partitions, Queues, RecordOf } from '@jatkopolku/application';
import { grantSchema, useSchema } from '@jatkopolku/domain/access';
import { agreementSchema, optionSchema } from '@jatkopolku/domain/agreement';
import { calendarRecordSchema, sheetSchema } from '@jatkopolku/domain/attendance';
import { benefitSchema, clientSchema, findTexts } from '@jatkopolku/domain/client';
import { fileSchema } from '@jatkopolku/domain/file';
import { frameworkSchema, lotSchema, tariffSchema } from '@jatkopolku/domain/framework';
import { claimSchema, holdsItsPlace } from '@jatkopolku/domain/outcome';
import { feedbackSchema, placementSchema, reviewSchema } from '@jatkopolku/domain/placement';
import { affiliateSchema, providerSchema } from '@jatkopolku/domain/provider';
import { regionSchema } from '@jatkopolku/domain/region';
import { runSchema, statementSchema } from '@jatkopolku/domain/settlement';
import * as z from 'zod';

import { hashed } from './key.ts';
import { eligibilityKinds } from './kinds-eligibility.ts';
import { optionKinds } from './kinds-option.ts';
import { claimQueue, grantQueue, reviewQueue, sheetQueue } from './queues.ts';

type Part = string | number | null;
type PartitionFields<K extends Kind> = K extends keyof Partitions ? Partitions[K] : object;

/** How a kind of record lies in the table. Partition keys begin with the region and the slice. */
export interface KindDefinition<K extends Kind> {
  readonly slice: string;
  readonly schema: z.ZodType<RecordOf<K>>;
  /** Parts of the partition key after region, slice and kind. */
  readonly partition: (key: PartitionFields<K>) => readonly Part[];
  readonly sort: (key: KeyOf<K>) => readonly Part[];
  /** The first parts of the sort key, which name the record's owner. */
  readonly owner?: (owner: NonNullable<OwnerOf<K>>) => readonly Part[];
  /** The queue in which the record waits for somebody, and its place in it; undefined when nobody has to act. */
  readonly queue?: (record: RecordOf<K>) => QueuePlace<K> | undefined;
  /** The provider that the record belongs to, by which it can be listed. */
  readonly provider?: (record: RecordOf<K>) => string;
  /** The client that the record belongs to, by which it can be listed. */
  readonly client?: (record: RecordOf<K>) => string;
  /** Texts by whose beginnings the record is found. */
  readonly finds?: (record: RecordOf<K>) => readonly string[];
  /** Names that only one record may hold at a time, beside its key. */
  readonly unique?: (record: RecordOf<K>) => readonly (readonly Part[])[];
  /** Whether a change writes an audit event; a derived record's change is told by its source's event. */
  readonly audited: boolean;
  /** What it is and how it is read, for the generated page. */
  readonly purpose: string;
}

interface QueuePlace<K extends Kind> {
  readonly queue: K extends keyof Queues ? Queues[K] : never;
  readonly place: readonly Part[];
}

const whole = () => [];
const occurrence = { occurrence: z.int().min(1) };

/** Records told apart by their whole content have it as a hash in their key. */
function contentOf({ occurrence: number, ...content }: { occurrence: number }): Part[] {
  return [contentHash(content), number];
}

function contentHash(content: object): string {
  const fields = Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hashed(JSON.stringify(fields));
}

export const kinds: { readonly [K in Kind]: KindDefinition<K> } = {
  region: {
    slice: 'region',
    schema: regionSchema,
    partition: whole,
    sort: ({ regionId }) => [regionId],
    audited: true,
    purpose: 'The region itself and its business clock',
  },
  framework: {
    slice: 'framework',
    schema: frameworkSchema,
    partition: whole,
    sort: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'Framework by id; all of the region',
  },
  lot: {
    slice: 'framework',
    schema: lotSchema,
    partition: whole,
    sort: ({ frameworkId, lot }) => [frameworkId, lot],
    owner: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'Lot of a framework by number; all of the region',
  },
  tariff: {
    slice: 'framework',
    schema: tariffSchema,
    partition: whole,
    sort: ({ frameworkId, lot, pathType }) => [frameworkId, lot, pathType],
    owner: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'Bonus of a lot by path; all of the region',
  },
  provider: {
    slice: 'provider',
    schema: providerSchema,
    partition: whole,
    sort: ({ providerId }) => [providerId],
    unique: ({ businessId }) => [['business-id', businessId]],
    audited: true,
    purpose: 'Provider by id; all of the region',
  },
  affiliate: {
    slice: 'provider',
    schema: affiliateSchema.extend(occurrence),
    partition: whole,
    sort: (key) => [key.providerId, ...contentOf(key)],
    owner: ({ providerId }) => [providerId],
    audited: true,
    purpose: 'Organisations of a provider’s own group; all of the region',
  },
  agreement: {
    slice: 'agreement',
    schema: agreementSchema,
    partition: whole,
    sort: ({ agreementId }) => [agreementId],
    provider: ({ providerId }) => providerId,
    audited: true,
    purpose: 'Agreement by id; all of the region',
  },
  option: {
    slice: 'agreement',
    schema: optionSchema,
    partition: whole,
    // A framework without agreements may hold several options of one number: none has had to fit yet.
    sort: (key) => [key.frameworkId, key.agreementId, key.optionNo, contentHash(key)],
    owner: ({ frameworkId }) => [frameworkId],
    audited: true,
    purpose: 'Decided options; all of the region',
  },
  ...optionKinds,
  ...eligibilityKinds,
  client: {
    slice: 'client',
    schema: clientSchema,
    partition: whole,
    sort: ({ clientId }) => [clientId],
    unique: ({ identityMark }) => [['identity', identityMark]],
    finds: findTexts,
    audited: true,
    purpose:
      'Client by id; by identity code through its keyed hash; by the beginning of a name; all of the region',
  },
  benefit: {
    slice: 'client',
    schema: benefitSchema,
    partition: whole,
    sort: ({ clientId, position }) => [clientId, String(position).padStart(4, '0')],
    owner: ({ clientId }) => [clientId],
    audited: true,
    purpose: 'A client’s benefits in their order; all of the region',
  },
  placement: {
    slice: 'placement',
    schema: placementSchema,
    partition: whole,
    sort: ({ placementId }) => [placementId],
    provider: ({ providerId }) => providerId,
    client: ({ clientId }) => clientId,
    audited: true,
    purpose: 'Placement by id; all of the region',
  },
  review: {
    slice: 'placement',
    schema: reviewSchema.extend(occurrence),
    partition: whole,
    sort: (key) => [key.placementId, ...contentOf(key)],
    owner: ({ placementId }) => [placementId],
    queue: reviewQueue,
    audited: true,
    purpose: 'Plan reviews by placement; all of the region',
  },
  feedback: {
    slice: 'placement',
    schema: feedbackSchema.extend(occurrence),
    partition: whole,
    sort: (key) => [key.placementId, ...contentOf(key)],
    owner: ({ placementId }) => [placementId],
    audited: true,
    purpose: 'Clients’ grades by placement; all of the region',
  },
  sheet: {
    slice: 'attendance',
    schema: sheetSchema,
    partition: ({ providerId, month }) => [providerId, month],
    sort: ({ clientId, placementId }) => [clientId, placementId],
    queue: sheetQueue,
    audited: true,
    purpose:
      'Month sheet by provider, month, client and placement; a provider’s month in one query',
  },
  calendar: {
    slice: 'attendance',
    schema: calendarRecordSchema,
    partition: whole,
    sort: ({ clientId }) => [clientId],
    audited: false,
    purpose:
      'A client’s days across placements, which the limits are counted from; all of the region',
  },
  claim: {
    slice: 'outcome',
    schema: claimSchema,
    partition: whole,
    sort: ({ claimId }) => [claimId],
    unique: ({ state, placementId, clientId, pathStartsOn }) =>
      holdsItsPlace[state]
        ? [
            ['placement', placementId],
            ['start', clientId, pathStartsOn],
          ]
        : [],
    queue: claimQueue,
    provider: ({ providerId }) => providerId,
    audited: true,
    purpose: 'Outcome claim by id; all of the region',
  },
  grant: {
    slice: 'access',
    schema: grantSchema,
    partition: whole,
    sort: ({ userId, grantId }) => [userId, grantId],
    owner: ({ userId }) => [userId],
    queue: grantQueue,
    audited: true,
    purpose: 'Roles that people hold or were proposed for, by person; all of the region',
  },
  use: {
    slice: 'access',
    schema: useSchema,
    partition: ({ day }) => [day],
    sort: ({ at, useId }) => [at, useId],
    audited: false,
    purpose: 'Who looked at whose data, by day and moment',
  },
  file: {
    slice: 'file',
    schema: fileSchema,
    partition: whole,
    sort: ({ fileId }) => [fileId],
    audited: true,
    purpose: 'What is known of a file by id, its content lies elsewhere; all of the region',
  },
  run: {
    slice: 'settlement',
    schema: runSchema,
    partition: ({ month }) => [month],
    sort: ({ runNo }) => [String(runNo).padStart(4, '0')],
    // A bonus is billed at most once and refunded at most once, whatever month it lands in.
    unique: ({ bills, refunds }) => [
      ...bills.map((claimId) => ['bill', claimId]),
      ...refunds.map((claimId) => ['refund', claimId]),
    ],
    audited: true,
    purpose: 'Heads of a month’s settlement runs in order',
  },
  statement: {
    slice: 'settlement',
    schema: statementSchema,
    partition: ({ month }) => [month],
    sort: ({ runNo, providerId, part, hash }) => [
      String(runNo).padStart(4, '0'),
      providerId,
      String(part).padStart(4, '0'),
      hash,
    ],
    audited: true,
    purpose: 'Statements of a month’s runs, by run and provider',
  },
};
