import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { PlacementDays } from '@jatkopolku/application';
import { placementSchema } from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';

import { indexPartition } from './item-key.ts';
import type { RecordsContext } from './records-context.ts';
import type { IndexName } from './table-definition.ts';

const daysSchema = placementSchema
  .pick({
    placementId: true,
    clientId: true,
    providerId: true,
    startsOn: true,
    endsOn: true,
    endedOn: true,
    nextReviewDueOn: true,
  })
  .strip();

/** Read from the index, which follows the table a moment later. A damaged placement hides no others. */
export async function readLasting(
  { client, table, regionId }: RecordsContext,
  day: LocalDate,
  limit: number,
): Promise<PlacementDays[]> {
  const found: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'lasting' satisfies IndexName,
        KeyConditionExpression: 'lk = :lk AND ls >= :day',
        ExpressionAttributeValues: {
          ':lk': indexPartition({ regionId, kind: 'placement' }, 'lasting'),
          ':day': day,
        },
        Limit: limit - found.length,
        ExclusiveStartKey: start,
      }),
    );
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start && found.length < limit);
  return found.flatMap((item) => daysSchema.safeParse(item).data ?? []);
}
