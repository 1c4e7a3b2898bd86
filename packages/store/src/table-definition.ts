import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The index that lists the records somebody has to act on; sparse: no other record is in it. */
export const WAITING_INDEX = 'waiting';

/** The index that lists what belongs to a provider. */
export const PROVIDER_INDEX = 'provider';

/** The index that lists what belongs to a client. */
export const CLIENT_INDEX = 'client';

/** The one table: infra makes it in AWS and the local run makes it in the embedded engine from this. */
export const tableDefinition = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: WAITING_INDEX,
      KeySchema: [
        { AttributeName: 'qk', KeyType: 'HASH' },
        { AttributeName: 'qs', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
    {
      IndexName: PROVIDER_INDEX,
      KeySchema: [
        { AttributeName: 'ok', KeyType: 'HASH' },
        { AttributeName: 'os', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
    {
      IndexName: CLIENT_INDEX,
      KeySchema: [
        { AttributeName: 'ck', KeyType: 'HASH' },
        { AttributeName: 'cs', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'qk', AttributeType: 'S' },
    { AttributeName: 'qs', AttributeType: 'S' },
    { AttributeName: 'ok', AttributeType: 'S' },
    { AttributeName: 'os', AttributeType: 'S' },
    { AttributeName: 'ck', AttributeType: 'S' },
    { AttributeName: 'cs', AttributeType: 'S' },
  ],
} satisfies Pick<
  CreateTableCommandInput,
  'KeySchema' | 'GlobalSecondaryIndexes' | 'AttributeDefinitions'
>;

/** When an item may be forgotten, in seconds since 1970: answered requests have it, records never. */
export const EXPIRY_ATTRIBUTE = 'expiration';
