import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ClientInOrder } from '@jatkopolku/application';
import { clientSchema } from '@jatkopolku/domain/client';
import * as z from 'zod';

import { isPlaceless } from './index-keys.ts';
import { indexPartition } from './item-key.ts';
import type { RecordsContext } from './records-context.ts';
import type { IndexName } from './table-definition.ts';

const shortSchema = clientSchema
  .pick({ clientId: true, municipality: true })
  .extend({ as: z.string() })
  .strip();

/** Read from the index, which follows the table a moment later. A damaged client hides no others. */
export async function readAlphabetical(
  { client, table, regionId }: RecordsContext,
  limit: number,
): Promise<ClientInOrder[]> {
  const found: ClientInOrder[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'alphabetical' satisfies IndexName,
        KeyConditionExpression: 'ak = :ak',
        ExpressionAttributeValues: {
          ':ak': indexPartition({ regionId, kind: 'client' }, 'alphabetical'),
        },
        Limit: limit - found.length,
        ExclusiveStartKey: start,
      }),
    );
    for (const item of page.Items ?? []) {
      const read = shortSchema.safeParse(item).data;
      if (read) found.push({ ...read, hasPlace: !isPlaceless(read.as) });
    }
    start = page.LastEvaluatedKey;
  } while (start && found.length < limit);
  return found;
}
