import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

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

/** Makes the table where it is not there yet: local runs only, AWS has it from the data stack. */
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
  }
}
