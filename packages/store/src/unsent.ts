import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SheetName } from '@jatkopolku/application';
import { sheetSchema } from '@jatkopolku/domain/attendance';
import type { ProviderId } from '@jatkopolku/domain/provider';

import { indexPartition } from './item-key.ts';
import type { RecordsContext } from './records-context.ts';
import type { IndexName } from './table-definition.ts';

const nameSchema = sheetSchema
  .pick({ providerId: true, month: true, clientId: true, placementId: true })
  .strip();

/** Read from the index, which follows the table a moment later. A damaged sheet hides no others. */
export async function readUnsent(
  { client, table, regionId }: RecordsContext,
  providerId: ProviderId,
  limit: number,
): Promise<SheetName[]> {
  const page = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'unsent' satisfies IndexName,
      KeyConditionExpression: 'uk = :uk',
      ExpressionAttributeValues: {
        ':uk': indexPartition({ regionId, kind: 'sheet' }, 'unsent', providerId),
      },
      Limit: limit,
    }),
  );
  return (page.Items ?? []).flatMap((item) => nameSchema.safeParse(item).data ?? []);
}
