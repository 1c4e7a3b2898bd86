import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { byText } from '@jatkopolku/kernel';

import { tableDefinition } from './table-definition.ts';

export interface TableAddress {
  /** The engine's address; undefined for AWS by the SDK's own settings. */
  readonly endpoint: string | undefined;
  readonly table: string;
}

/** The embedded engine knows no accounts, but wants signed requests. */
const LOCAL_ACCOUNT = {
  region: 'eu-north-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

export function openTable({ endpoint }: TableAddress): DynamoDBDocumentClient {
  const isLocal = endpoint?.startsWith('http://') ?? false;
  const client = new DynamoDBClient({
    ...(endpoint !== undefined && { endpoint }),
    ...(isLocal && LOCAL_ACCOUNT),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** A table of another version: its indexes are not those that are read, and would miss what is in it. */
export class OtherTable extends Error {}

/**
 * Makes the table where it is not there yet: local runs only, AWS has it from the data stack.
 * @throws OtherTable when it was made by a version with other indexes.
 */
export async function ensureTable(client: DynamoDBDocumentClient, table: string): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: 'PAY_PER_REQUEST',
        ...tableDefinition,
      }),
    );
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: table });
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
    await checkIndexes(client, table);
  }
}

async function checkIndexes(client: DynamoDBDocumentClient, table: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const found = namesOf(Table?.GlobalSecondaryIndexes ?? []);
  const wanted = namesOf(tableDefinition.GlobalSecondaryIndexes);
  if (found === wanted) return;
  throw new OtherTable(
    `the table ${table} was made by another version of the program (its indexes are ${found || 'none'}, and not ${wanted})`,
  );
}

function namesOf(indexes: readonly { readonly IndexName?: string | undefined }[]): string {
  return indexes
    .map(({ IndexName = '' }) => IndexName)
    .toSorted(byText)
    .join(', ');
}
