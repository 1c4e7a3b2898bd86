import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DaysUntil, PlacementInShort, PlacementListed } from '@jatkopolku/application';
import { placementSchema } from '@jatkopolku/domain/placement';
import type * as z from 'zod';

import { indexPartition } from './item-key.ts';
import { keyPart } from './key.ts';
import type { RecordsContext } from './records-context.ts';

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

const listedSchema = placementSchema
  .pick({
    placementId: true,
    clientId: true,
    providerId: true,
    startsOn: true,
    endsOn: true,
    endedOn: true,
    nextReviewDueOn: true,
    caseWorker: true,
    instructor: true,
    startsBy: true,
    startedOn: true,
    interruptions: true,
  })
  .strip();

/** What a month's plan and the reports on ends count. */
export function readLasting(
  context: RecordsContext,
  days: DaysUntil,
  limit: number,
): Promise<PlacementInShort[]> {
  return readUntil(context, { index: 'until', schema: shortSchema, days, limit });
}

/** What lists of placements show. */
export function readListed(
  context: RecordsContext,
  days: DaysUntil,
  limit: number,
): Promise<PlacementListed[]> {
  return readUntil(context, { index: 'listed', schema: listedSchema, days, limit });
}

interface Until<T> {
  readonly index: 'until' | 'listed';
  readonly schema: z.ZodType<T>;
  readonly days: DaysUntil;
  readonly limit: number;
}

/** Read from an index, which follows the table a moment later. A damaged placement hides no others. */
async function readUntil<T>(
  { client, table, regionId }: RecordsContext,
  { index, schema, days: { from, to }, limit }: Until<T>,
): Promise<T[]> {
  const found: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: 'lk = :lk AND ls BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':lk': indexPartition({ regionId, kind: 'placement' }, index),
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
  return found.flatMap((item) => schema.safeParse(item).data ?? []);
}
