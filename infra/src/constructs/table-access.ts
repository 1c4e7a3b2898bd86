import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';

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
  readonly table: Table;
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
  for (const [action, slices] of Object.entries(actions)) {
    const names = action === 'PutItem' ? slices.flatMap(withAudit) : slices;
    const keys = regions.flatMap((region) => names.map((name) => `${region}#${name}#*`));
    role.addToPolicy(onPartitions([`dynamodb:${action}`], table.tableArn, keys));
  }
  for (const [index, slices, part] of indexes) grantIndex(index, slices, part);
  if (history.length > 0) {
    const keys = regions.flatMap((region) => history.map((slice) => `${region}#audit#${slice}#*`));
    role.addToPolicy(onPartitions(['dynamodb:Query'], table.tableArn, keys));
  }
  const puts = [
    ...(accessLog ? ['access#use#*'] : []),
    ...(calendars ? ['attendance#calendar'] : []),
    ...(remarks ? ['attendance#remark'] : []),
  ];
  for (const put of puts) {
    const keys = regions.map((region) => `${region}#${put}`);
    role.addToPolicy(onPartitions(['dynamodb:PutItem'], table.tableArn, keys));
  }
  if (isCalled) role.addToPolicy(whoMayDoWhat({ table, regions }));
  if (requests) {
    const keep = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];
    const keys = regions.map((region) => `${region}#request`);
    role.addToPolicy(onPartitions(keep, table.tableArn, keys));
  }
  role.addToPolicy(useTableKey(table));

  /** What an index lists is under keys that name it after the slice. */
  function grantIndex(index: string, slices: readonly Slice[], part: string): void {
    if (slices.length === 0) return;
    const keys = regions.flatMap((region) => slices.map((slice) => `${region}#${slice}#${part}#*`));
    const resource = `${table.tableArn}/index/${index}`;
    role.addToPolicy(onPartitions(['dynamodb:Query'], resource, keys));
  }
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

/** Every function that is called asks what roles the caller has; only one can change that. */
function whoMayDoWhat({ table, regions }: Pick<TableGrant, 'table' | 'regions'>): PolicyStatement {
  const keys = regions.flatMap((region) => [
    `${region}#access#grant`,
    `${region}#provider#provider`,
  ]);
  return onPartitions(['dynamodb:Query'], table.tableArn, keys);
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

/** DynamoDB opens the table's key in the name of its caller; for anything else the key stays closed. */
function useTableKey(table: Table): PolicyStatement {
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
