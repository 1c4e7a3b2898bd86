import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '@jatkopolku/kernel';

/** Where a region's records lie, and the clock by which its changes are told. */
export interface RecordsContext {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly regionId: string;
  readonly clock: Clock;
}
