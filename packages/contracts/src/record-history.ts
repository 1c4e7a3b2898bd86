import { clientIdSchema } from '@jatkopolku/domain/client';
import { fieldChangeSchema } from '@jatkopolku/domain/history';
import { instantSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { Given } from './month-comparison.ts';

const entrySchema = z.strictObject({
  /** Of the first and the last act, by the real clock. */
  from: instantSchema,
  to: instantSchema,
  businessDate: localDateSchema,
  /** What was done: in one write a person and then a rule; what is saved again and again, once with its count. */
  acts: z.array(
    z.strictObject({
      /** As the audit trail names it. */
      event: z.string(),
      by: z.string(),
      byName: z.string().nullable(),
      count: z.int().min(1),
    }),
  ),
  changes: z.array(fieldChangeSchema),
});

/** Who changed what of a record from what to what, when, the newest first. */
export const recordHistorySchema = z.strictObject({
  /** Whose data it is. */
  clientIds: z.array(clientIdSchema),
  items: z.array(entrySchema),
  /** Null on the last page. */
  nextCursor: z.string().nullable(),
});
export type RecordHistoryJson = z.infer<typeof recordHistorySchema>;

/** A page of a history; the next one is asked for by how many entries are older. */
export function toRecordHistoryJson({
  clientIds,
  items,
  older,
}: Given<Omit<RecordHistoryJson, 'nextCursor'>> & { readonly older: number }): RecordHistoryJson {
  return {
    clientIds: [...clientIds],
    items: items.map(({ acts, changes, ...entry }) => ({
      ...entry,
      acts: [...acts],
      changes: changes.map((one) => ({ ...one, from: valueOf(one.from), to: valueOf(one.to) })),
    })),
    nextCursor: older === 0 ? null : String(older),
  };
}

type Value = RecordHistoryJson['items'][number]['changes'][number]['to'];

function valueOf(value: Given<{ readonly value: Value }>['value']): Value {
  return typeof value === 'object' && value !== null ? [...value] : value;
}
