import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { kinds } from '@jatkopolku/application';

import { clientInTime } from './in-time.ts';
import { tableDefinition } from './table-definition.ts';
import { checkForms, readForms, upgradeTable } from './table-forms.ts';

export interface TableAddress {
  /** The engine's address; undefined for AWS by the SDK's own settings. */
  readonly endpoint: string | undefined;
  readonly table: string;
  /** False where an engine on the same machine is given a name alone: it never checks a signature. */
  readonly isSigned?: boolean;
}

/** The embedded engine knows no accounts, but wants signed requests. */
const LOCAL_ACCOUNT = {
  region: 'eu-north-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/** What a signature is written into; the engine of one machine reads the account's name in it alone. */
const UNSIGNED = {
  'x-amz-date': '20260101T000000Z',
  authorization: `AWS4-HMAC-SHA256 Credential=local/20260101/${LOCAL_ACCOUNT.region}/dynamodb/aws4_request, SignedHeaders=host, Signature=none`,
};

/** Names the account where a signature would be: to compute one takes a tenth of a small request's time. */
const nameSigner: NonNullable<DynamoDBClientConfig['signer']> = async () => ({
  sign: async <Sent extends { headers: Record<string, string> }>(request: Sent) => {
    Object.assign(request.headers, UNSIGNED);
    return request;
  },
});

export function openTable({ endpoint, isSigned = true }: TableAddress): DynamoDBDocumentClient {
  const address = endpoint === undefined ? {} : { endpoint };
  const signer = isSigned ? {} : { signer: nameSigner };
  const client = endpoint?.startsWith('http://')
    ? new DynamoDBClient({ ...address, ...LOCAL_ACCOUNT, ...signer })
    : clientInTime(address);
  // It goes through every answer for a log that nobody keeps, which costs a tenth of a large read.
  client.middlewareStack.remove('loggerMiddleware');
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/**
 * Makes the table where it is not there yet, or brings it to the indexes and forms of this program: local
 * runs only, AWS has it from the data stack.
 * @throws OtherTable when a newer version of the program has opened it.
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
    checkForms(await readForms({ client, table }, kinds), kinds);
    await addIndexes(client, table);
  }
  await upgradeTable({ client, table }, kinds);
}

/** Indexes that this version has more are made, and filled by the engine with what has their keys already. */
async function addIndexes(client: DynamoDBDocumentClient, table: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const found = new Set((Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName));
  const { AttributeDefinitions, GlobalSecondaryIndexes } = tableDefinition;
  for (const index of GlobalSecondaryIndexes) {
    if (found.has(index.IndexName)) continue;
    const GlobalSecondaryIndexUpdates = [{ Create: index }];
    const update = { TableName: table, AttributeDefinitions, GlobalSecondaryIndexUpdates };
    await client.send(new UpdateTableCommand(update));
  }
}
