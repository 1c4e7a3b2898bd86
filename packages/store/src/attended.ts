import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Attended, attendedSchema } from '@jatkopolku/domain/attendance';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type DateRange, monthOf } from '@jatkopolku/kernel';

import { indexPartition } from './item-key.ts';
import type { RecordsContext } from './records-context.ts';
import type { IndexName } from './table-definition.ts';

const readSchema = attendedSchema.strip();

/**
 * Read from the index, which follows the table a moment later. Sums are made of it, so one that cannot be
 * read throws.
 */
export async function readAttended(
  { client, table, regionId }: RecordsContext,
  providerId: ProviderId,
  { start, end }: DateRange,
): Promise<Attended[]> {
  const found: Attended[] = [];
  let last: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'attended' satisfies IndexName,
        KeyConditionExpression: 'dk = :dk AND ds BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':dk': indexPartition({ regionId, kind: 'sheet' }, 'attended', providerId),
          ':first': `${monthOf(start)}#`,
          // What follows the last month in a key is its separator, and `$` follows the separator.
          ':last': `${monthOf(end)}$`,
        },
        ExclusiveStartKey: last,
      }),
    );
    found.push(...(page.Items ?? []).map((item) => readSchema.parse(item)));
    last = page.LastEvaluatedKey;
  } while (last);
  return found;
}
