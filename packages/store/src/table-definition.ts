import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

interface Index {
  /** The attributes of its key. */
  readonly hash: string;
  readonly range: string;
  /** What follows the slice in its hash key, by which a look into it is granted. */
  readonly part: string;
  /** All that it holds of a record; the whole record otherwise. */
  readonly only?: readonly string[];
}

/** The indexes of the table. Each is sparse: a record without its key is not in it. */
export const indexes = {
  /** What somebody has to act on. */
  waiting: { hash: 'qk', range: 'qs', part: 'queue' },
  /** What belongs to a provider. */
  provider: { hash: 'ok', range: 'os', part: 'provider' },
  /** What belongs to a client. */
  client: { hash: 'ck', range: 'cs', part: 'client' },
  /** What lasts until a day, by its last day: in short, so that a look at all of it is cheap. */
  until: {
    hash: 'lk',
    range: 'ls',
    part: 'lasting',
    only: [
      'placementId',
      'clientId',
      'providerId',
      'agreementId',
      'startsOn',
      'endsOn',
      'endedOn',
      'endReason',
      'serviceStartedOn',
      'daysPerWeek',
      'nextReviewDueOn',
    ],
  },
  /** The same for lists that people look through: who answers for it, and what its state on a day follows from. */
  listed: {
    hash: 'lk',
    range: 'ls',
    part: 'lasting',
    only: [
      'placementId',
      'clientId',
      'providerId',
      'startsOn',
      'endsOn',
      'endedOn',
      'nextReviewDueOn',
      'caseWorker',
      'instructor',
      'startsBy',
      'startedOn',
      'interruptions',
    ],
  },
  /** Clients in the order of their names: so that thousands are put in order by what a few of their records cost. */
  alphabetical: {
    hash: 'ak',
    range: 'as',
    part: 'alphabetical',
    only: ['clientId', 'municipality'],
  },
  /** Month sheets with days that their provider has not sent: names alone, so that saving a day writes nothing here. */
  unsent: {
    hash: 'uk',
    range: 'us',
    part: 'unsent',
    only: ['providerId', 'month', 'clientId', 'placementId'],
  },
  /** The attended days of accepted month sheets, by provider and month: days alone, so that years of a provider are read in a call or two. */
  attended: {
    hash: 'dk',
    range: 'ds',
    part: 'attended',
    only: ['clientId', 'placementId', 'agreementId', 'month', 'attended'],
  },
} as const satisfies Readonly<Record<string, Index>>;

export type IndexName = keyof typeof indexes;

const rows: readonly [string, Index][] = Object.entries(indexes);

function keySchema({ hash, range }: Pick<Index, 'hash' | 'range'>) {
  return [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
}

/** The one table: infra makes it in AWS and the local run makes it in the embedded engine from this. */
export const tableDefinition = {
  KeySchema: keySchema({ hash: 'pk', range: 'sk' }),
  GlobalSecondaryIndexes: rows.map(([IndexName, index]) => ({
    IndexName,
    KeySchema: keySchema(index),
    Projection: index.only
      ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.only] }
      : { ProjectionType: 'ALL' as const },
  })),
  // Two indexes may have one key.
  AttributeDefinitions: [
    ...new Set(['pk', 'sk', ...rows.flatMap(([, { hash, range }]) => [hash, range])]),
  ].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
} satisfies Pick<
  CreateTableCommandInput,
  'KeySchema' | 'GlobalSecondaryIndexes' | 'AttributeDefinitions'
>;

/** When an item may be forgotten, in seconds since 1970: answered requests have it, records never. */
export const EXPIRY_ATTRIBUTE = 'expiration';

/** How long one call to the table may take with all its tries: less than a function has for its answer. */
export const CALL_BUDGET_MS = 12_000;
