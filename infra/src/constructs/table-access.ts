import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';

/** The parts of the table that keys begin with, after the region. */
type Slice =
  | 'framework'
  | 'provider'
  | 'agreement'
  | 'client'
  | 'placement'
  | 'attendance'
  | 'outcome'
  | 'settlement'
  | 'file';

type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

/** What a function may do to which slices, and in which slices' queues it may look. */
export type TableAccess = { readonly [Action in TableAction]?: readonly Slice[] } & {
  readonly queues?: readonly Slice[];
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
 * written beside what they tell of, and neither read nor removed; that none is written over is the
 * store's condition.
 */
export function grantTable(role: Role, { table, regions, access }: TableGrant): void {
  const { queues = [], requests = false, ...actions } = access;
  for (const [action, slices] of Object.entries(actions)) {
    const names = action === 'PutItem' ? slices.flatMap(withAudit) : slices;
    const keys = regions.flatMap((region) => names.map((name) => `${region}#${name}#*`));
    role.addToPolicy(onPartitions([`dynamodb:${action}`], table.tableArn, keys));
  }
  if (queues.length > 0) {
    const keys = regions.flatMap((region) => queues.map((slice) => `${region}#${slice}#queue#*`));
    const index = `${table.tableArn}/index/waiting`;
    role.addToPolicy(onPartitions(['dynamodb:Query'], index, keys));
  }
  if (requests) {
    const keep = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];
    const keys = regions.map((region) => `${region}#request`);
    role.addToPolicy(onPartitions(keep, table.tableArn, keys));
  }
  role.addToPolicy(useTableKey(table));
}

function withAudit(slice: Slice): string[] {
  return [slice, `audit#${slice}`];
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

/** DynamoDB opens the table's key in the name of whoever asks; for anything else the key stays closed. */
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
