/** Any signature does: the engine only insists on there being one. */
const authorization =
  'AWS4-HMAC-SHA256 Credential=local/20210401/eu-north-1/dynamodb/aws4_request, ' +
  'SignedHeaders=host;x-amz-target, Signature=0000';

export async function callEngine(
  endpoint: string,
  action: string,
  input: object,
): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-date': '20210401T000000Z',
      'x-amz-target': `DynamoDB_20120810.${action}`,
    },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${action}: ${response.status} ${text}`);
  return JSON.parse(text);
}

export async function createTable(endpoint: string, name: string): Promise<void> {
  await callEngine(endpoint, 'CreateTable', {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  });
}

export async function listTables(endpoint: string): Promise<unknown> {
  const answer = await callEngine(endpoint, 'ListTables', {});
  return typeof answer === 'object' && answer !== null && 'TableNames' in answer
    ? answer.TableNames
    : undefined;
}
