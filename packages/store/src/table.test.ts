import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { tableDefinition } from './table-definition.ts';
import { OtherTable, ensureTable } from './table.ts';

let test: TestTable;

beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

it('a table that is there already is left as it is', async () => {
  await expect(ensureTable(test.client, test.table)).resolves.toBeUndefined();
});

it('a table of a version with other indexes is refused, not read with something missing', async () => {
  const waiting = tableDefinition.GlobalSecondaryIndexes.slice(0, 1);
  const known = new Set(['pk', 'sk', 'qk', 'qs']);
  await test.client.send(
    new CreateTableCommand({
      TableName: 'older',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: tableDefinition.KeySchema,
      GlobalSecondaryIndexes: waiting,
      AttributeDefinitions: tableDefinition.AttributeDefinitions.filter(({ AttributeName }) =>
        known.has(AttributeName),
      ),
    }),
  );
  const refused = ensureTable(test.client, 'older');
  await expect(refused).rejects.toBeInstanceOf(OtherTable);
  await expect(refused).rejects.toThrow(
    'its indexes are waiting, and not client, provider, waiting',
  );
});
