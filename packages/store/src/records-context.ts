import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '@jatkopolku/kernel';

import type { Patience } from './retry.ts';

/** Where a region's records lie, and the clock that dates its changes. */
export interface RecordsContext {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly regionId: string;
  readonly clock: Clock;
  /** How a write waits for another that is in its way; by the machine's own clock and chance otherwise. */
  readonly patience?: Patience;
}
