import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';

import { anyRegion } from '../region-ids.ts';

/** The parts of the table that keys begin with, after the region. */
type Slice =
  | 'admission'
  | 'framework'
  | 'provider'
  | 'agreement'
  | 'option'
  | 'mail'
  | 'eligibility'
  | 'client'
  | 'placement'
  | 'attendance'
  | 'outcome'
  | 'approval'
  | 'settlement'
  | 'tally'
  | 'commitment'
  | 'payment'
  | 'invoice'
  | 'journal'
  | 'access'
  | 'file';

type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'BatchWriteItem'
  | 'Query'
  | 'PutItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

/** What a function may do to which slices, and in which slices' queues it may look. */
export type TableAccess = { readonly [Action in TableAction]?: readonly Slice[] } & {
  readonly queues?: readonly Slice[];
  /** In which slices it lists what belongs to one provider. */
  readonly providers?: readonly Slice[];
  /** In which slices it lists what belongs to one client. */
  readonly clients?: readonly Slice[];
  /** In which slices it lists what has not ended by a day. */
  readonly lasting?: readonly Slice[];
  /** In which slices it looks through lists of what has not ended by a day. */
  readonly listed?: readonly Slice[];
  /** In which slices it reads the order of names. */
  readonly alphabetical?: readonly Slice[];
  /** In which slices it lists what a provider has not sent. */
  readonly unsent?: readonly Slice[];
  /** In which slices it lists the days that count, by provider. */
  readonly attended?: readonly Slice[];
  /** In which slices it reads what happened to a record. */
  readonly history?: readonly Slice[];
  /** Whether it writes down who looked at clients' data. */
  readonly accessLog?: boolean;
  /** Whether it writes the calendars by which days are judged, and none of the days themselves. */
  readonly calendars?: boolean;
  /** Whether it writes what is remarked, and nothing of the days. */
  readonly remarks?: boolean;
  /** Whether people call it, whose roles it asks for; every function that answers the API is. */
  readonly isCalled?: boolean;
  /** Whether it remembers requests, so as to do each once. */
  readonly requests?: boolean;
};

export interface TableGrant {
  readonly table: TableV2;
  readonly regions: readonly string[];
  readonly access: TableAccess;
}

/**
 * Grants exactly these actions on exactly these partitions of these regions. Audit events can be
 * written beside what they describe, read where a history is shown, and not removed; that none is written over
 * is the store's condition.
 */
export function grantTable(role: Role, { table, regions, access }: TableGrant): void {
  const { history = [], ...looks } = access;
  const { indexes, rest } = indexesOf(looks);
  const {
    accessLog = false,
    calendars = false,
    remarks = false,
    requests = false,
    isCalled = true,
    ...actions
  } = rest;
  const region = anyRegion(regions);
  for (const [action, slices] of Object.entries(actions)) {
    const names = action === 'PutItem' ? slices.flatMap(withAudit) : slices;
    grant([action], names.map(below));
  }
  for (const [index, slices, part] of indexes) {
    grant(
      ['Query'],
      slices.map((slice) => `${slice}#${part}#*`),
      `/index/${index}`,
    );
  }
  grant(
    ['Query'],
    history.map((slice) => `audit#${slice}#*`),
  );
  const puts = [
    ...(accessLog ? ['access#use#*'] : []),
    ...(calendars ? ['attendance#calendar'] : []),
    ...(remarks ? ['attendance#remark'] : []),
  ];
  grant(['PutItem'], puts);
  // Every function that is called asks what roles the caller has; only one can change that.
  if (isCalled) grant(['Query'], ['access#grant', 'provider#provider']);
  if (requests) grant(['PutItem', 'UpdateItem', 'DeleteItem'], ['request']);
  role.addToPolicy(keepWithin(table, regions));
  role.addToPolicy(useTableKey(table));

  /** @param index the part of the table that it is about; the table itself otherwise. */
  function grant(names: readonly string[], parts: readonly string[], index = ''): void {
    if (parts.length === 0) return;
    const keys = parts.map((part) => `${region}#${part}`);
    const resource = `${table.tableArn}${index}`;
    const asked = names.map((name) => `dynamodb:${name}`);
    role.addToPolicy(onPartitions(asked, resource, keys));
  }
}

/** All partitions that begin with a name. */
function below(name: string): string {
  return `${name}#*`;
}

/** In which slices it may look into which index, whose keys have which part; and what else it may. */
function indexesOf({
  queues = [],
  providers = [],
  clients = [],
  lasting = [],
  listed = [],
  alphabetical = [],
  unsent = [],
  attended = [],
  ...rest
}: Omit<TableAccess, 'history'>) {
  const indexes: readonly (readonly [index: string, slices: readonly Slice[], part: string])[] = [
    ['waiting', queues, 'queue'],
    ['provider', providers, 'provider'],
    ['client', clients, 'client'],
    ['until', lasting, 'lasting'],
    ['listed', listed, 'lasting'],
    ['alphabetical', alphabetical, 'alphabetical'],
    ['unsent', unsent, 'unsent'],
    ['attended', attended, 'attended'],
  ];
  return { indexes, rest };
}

/** What is derived from other records has no events of its own. */
function withAudit(slice: Slice): string[] {
  return slice === 'tally' ? [slice] : [slice, `audit#${slice}`];
}

/** A request that names no partition key, such as a scan, is not let through either. */
function onPartitions(actions: string[], resource: string, keys: string[]): PolicyStatement {
  return new PolicyStatement({
    actions,
    resources: [resource],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  });
}

/**
 * Rights name a slice of any region, so that they do not grow with the regions; this one ban says which
 * regions there are.
 */
export function keepWithin(table: TableV2, regions: readonly string[]): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.DENY,
    actions: ['dynamodb:*'],
    resources: [table.tableArn, `${table.tableArn}/index/*`],
    conditions: {
      'ForAnyValue:StringNotLike': { 'dynamodb:LeadingKeys': regions.map(below) },
    },
  });
}

/** DynamoDB opens the table's key in the name of its caller; for anything else the key stays closed. */
export function useTableKey(table: TableV2): PolicyStatement {
  const key = table.encryptionKey;
  if (!key) throw new Error('The table is encrypted by a key of ours');
  return new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
    resources: [key.keyArn],
    conditions: {
      StringEquals: { 'kms:ViaService': `dynamodb.${table.stack.region}.amazonaws.com` },
    },
  });
}
