import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DaysUntil, PlacementInShort } from '@jatkopolku/application';
import { placementSchema } from '@jatkopolku/domain/placement';

import { indexPartition } from './item-key.ts';
import { keyPart } from './key.ts';
import type { RecordsContext } from './records-context.ts';
import type { IndexName } from './table-definition.ts';

const shortSchema = placementSchema
  .pick({
    placementId: true,
    clientId: true,
    providerId: true,
    agreementId: true,
    startsOn: true,
    endsOn: true,
    endedOn: true,
    endReason: true,
    serviceStartedOn: true,
    daysPerWeek: true,
    nextReviewDueOn: true,
  })
  .strip();

/** Read from the index, which follows the table a moment later. A damaged placement hides no others. */
export async function readLasting(
  { client, table, regionId }: RecordsContext,
  { from, to }: DaysUntil,
  limit: number,
): Promise<PlacementInShort[]> {
  const found: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'until' satisfies IndexName,
        KeyConditionExpression: 'lk = :lk AND ls BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':lk': indexPartition({ regionId, kind: 'placement' }, 'until'),
          ':from': keyPart(from),
          // `$` follows the separator, and `~` every day.
          ':to': to === undefined ? '~' : `${keyPart(to)}$`,
        },
        Limit: limit - found.length,
        ExclusiveStartKey: start,
      }),
    );
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start && found.length < limit);
  return found.flatMap((item) => shortSchema.safeParse(item).data ?? []);
}
