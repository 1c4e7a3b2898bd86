import * as z from 'zod';

/** One item, or one partition, that a request to DynamoDB touches. */
export interface Demand {
  readonly action: string;
  /** Undefined for a look through all of the table. */
  readonly key: string | undefined;
  readonly index: string | undefined;
}

const text = z.object({ S: z.string() });
const pk = z.looseObject({ pk: text });
const keyed = z.looseObject({ Key: pk });
const put = z.looseObject({ Item: pk });
const keys = z.looseObject({ Keys: z.array(pk) });
const query = z.looseObject({
  IndexName: z.string().optional(),
  KeyConditionExpression: z.string(),
  ExpressionAttributeValues: z.record(z.string(), z.unknown()),
});
const transaction = z.looseObject({
  TransactItems: z.array(z.record(z.string(), z.unknown())),
});
const batch = z.looseObject({ RequestItems: z.record(z.string(), keys) });
const puts = z.looseObject({
  RequestItems: z.record(z.string(), z.array(z.looseObject({ PutRequest: put }))),
});

/** What a request asks of the table, item by item, as DynamoDB checks it against a policy. */
export function demandsOf(operation: string, body: unknown): Demand[] {
  if (operation === 'TransactWriteItems') {
    return transaction
      .parse(body)
      .TransactItems.flatMap((item) =>
        Object.entries(item).flatMap(([kind, part]) => single(actionOf(kind), part)),
      );
  }
  if (operation === 'BatchGetItem') {
    return Object.values(batch.parse(body).RequestItems).flatMap(({ Keys }) =>
      Keys.map((key) => demand(operation, key.pk.S)),
    );
  }
  if (operation === 'BatchWriteItem') {
    return Object.values(puts.parse(body).RequestItems).flatMap((written) =>
      written.map(({ PutRequest }) => demand(operation, PutRequest.Item.pk.S)),
    );
  }
  if (operation === 'Scan') return [{ action: operation, key: undefined, index: undefined }];
  return operation === 'Query' ? [queried(query.parse(body))] : single(operation, body);
}

function actionOf(part: string): string {
  return part === 'ConditionCheck' ? 'ConditionCheckItem' : `${part}Item`;
}

function single(action: string, part: unknown): Demand[] {
  const key = action === 'PutItem' ? put.parse(part).Item : keyed.parse(part).Key;
  return [demand(action, key.pk.S)];
}

function queried({
  IndexName,
  KeyConditionExpression: condition,
  ExpressionAttributeValues: values,
}: z.infer<typeof query>): Demand {
  const [, value = ''] = /^\w+ = (:\w+)/.exec(condition) ?? [];
  const key = text.parse(values[value]).S;
  return { action: 'Query', key, index: IndexName };
}

function demand(action: string, key: string): Demand {
  return { action, key, index: undefined };
}
