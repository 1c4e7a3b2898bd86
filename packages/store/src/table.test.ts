import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { kinds } from '@jatkopolku/application';
import { makeAgreement } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { makeRecords } from './records.ts';
import { tableDefinition } from './table-definition.ts';
import { OtherTable } from './table-forms.ts';
import { ensureTable, openTable } from './table.ts';

let test: TestTable;

beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'created', actor: 'test' } as const;

/** A table with the first so many of the indexes. */
async function createTable(table: string, indexes: number): Promise<void> {
  const { KeySchema, AttributeDefinitions } = tableDefinition;
  const GlobalSecondaryIndexes = tableDefinition.GlobalSecondaryIndexes.slice(0, indexes);
  const keys = [KeySchema, ...GlobalSecondaryIndexes.map((one) => one.KeySchema)].flat();
  const named = new Set(keys.map(({ AttributeName }) => AttributeName));
  await test.client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema,
      GlobalSecondaryIndexes,
      AttributeDefinitions: AttributeDefinitions.filter(({ AttributeName }) =>
        named.has(AttributeName),
      ),
    }),
  );
}

async function put(table: string, Item: Record<string, unknown>): Promise<void> {
  await test.client.send(new PutCommand({ TableName: table, Item }));
}

it('the engine of one machine takes the name of an account in the place of a signature', async () => {
  const { endpoint, table, client } = test;
  const named = openTable({ endpoint, table, isSigned: false });
  const Item = { pk: 'named', sk: 'named' };
  await named.send(new PutCommand({ TableName: table, Item }));
  const byTheOther = await client.send(new GetCommand({ TableName: table, Key: Item }));
  expect(byTheOther.Item).toEqual(Item);
  named.destroy();
});

it('a table that is there already is left as it is', async () => {
  await expect(ensureTable(test.client, test.table)).resolves.toBeUndefined();
});

it('a table without an index of this version gets it, with what belongs in it', async () => {
  const table = 'fewer-indexes';
  await createTable(table, 1);
  const { client } = test;
  // As a start that was cut short leaves it: the forms are noted, the index is not made.
  const forms = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 1]));
  await put(table, { pk: 'forms', sk: 'forms', forms, isUpgraded: false, version: 1 });
  const records = makeRecords({ client, table, regionId: 'region', clock: testClock });
  const record = makeAgreement();
  await records.commit([{ kind: 'agreement', record }], act);
  await ensureTable(client, table);
  const provider = { partition: undefined, provider: record.providerId, limit: 1 };
  expect(await records.page('agreement', { ...provider, cursor: undefined })).toMatchObject({
    items: [{ record, version: 1 }],
  });
});

it.each([
  ['a kind in a form of later', { client: 99 }, 'client in form 99'],
  ['a kind of later', { claw: 1 }, 'claw in form 1'],
])('a table with %s is refused, and nothing is changed', async (name, forms, which) => {
  const table = `newer-${name.replaceAll(' ', '-')}`;
  await createTable(table, 1);
  const note = { pk: 'forms', sk: 'forms', forms, isUpgraded: true, version: 1 };
  await put(table, note);
  const refused = ensureTable(test.client, table);
  await expect(refused).rejects.toBeInstanceOf(OtherTable);
  await expect(refused).rejects.toThrow(`a newer version of the program has written it (${which})`);
  const query = {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': 'forms' },
  };
  const { Items } = await test.client.send(new QueryCommand({ TableName: table, ...query }));
  expect(Items).toEqual([note]);
});

it('a table with records of a kind that no program reads any more is opened', async () => {
  await createTable('retired', 5);
  const forms = { lateChange: 1 };
  await put('retired', { pk: 'forms', sk: 'forms', forms, isUpgraded: true, version: 1 });
  await put('retired', { pk: 'region#settlement#lateChange', sk: '2020-01', waits: true });
  await expect(ensureTable(test.client, 'retired')).resolves.toBeUndefined();
});

it('a table of a version that noted no forms is refused', async () => {
  await createTable('early', 5);
  await put('early', { pk: 'region#client#client', sk: 'C1', clientId: 'C1', version: 1 });
  await expect(ensureTable(test.client, 'early')).rejects.toThrow('an early version');
});
