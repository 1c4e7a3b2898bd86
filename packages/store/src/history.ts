import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  type Fields,
  type Kind,
  type KindDefinition,
  type KeyOf,
  type RecordEvent,
  type RecordOf,
  kinds,
} from '@jatkopolku/application';
import { instantSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { trailOf } from './audit.ts';
import { condition } from './condition.ts';
import { upgraded } from './form.ts';
import { itemKey } from './item-key.ts';
import type { RecordsContext } from './records-context.ts';

const eventSchema = z.object({
  version: z.int().min(1),
  form: z.int().min(1),
  event: z.string(),
  actor: z.string(),
  at: instantSchema,
  businessDate: localDateSchema,
  after: z.record(z.string(), z.unknown()),
});

/** What happened to a record, in its order; what a rule did comes after what the person did with it. */
export async function readHistory<K extends Kind>(
  { client, table, regionId }: RecordsContext,
  kind: K,
  key: KeyOf<K>,
): Promise<RecordEvent<RecordOf<K>>[]> {
  const where = condition(trailOf(regionId, kind, itemKey(regionId, kind, key)));
  const events: RecordEvent<RecordOf<K>>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        ...where,
        ExclusiveStartKey: start,
      }),
    );
    events.push(...(page.Items ?? []).map((item) => readEvent(kind, item)));
    start = page.LastEvaluatedKey;
  } while (start);
  return events;
}

/** An event, with the record as the newest form has it. */
export function readEvent<K extends Kind>(kind: K, item: Fields): RecordEvent<RecordOf<K>> {
  const definition: KindDefinition<RecordOf<K>> = kinds[kind];
  const { form, after, ...event } = eventSchema.parse(item);
  return { ...event, after: definition.schema.parse(upgraded(definition, form, after)) };
}
