import { businessDaySchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { sheetSchema } from './schema.ts';

/** A large county's providers, in each of the months that are asked for. */
const MAX_MONTHS = 1_500;
/** So many late sheets are named: a longer list nobody works through, and all are counted. */
const MAX_NAMED = 10_000;

const { providerId, clientId, placementId } = sheetSchema.shape;

/** What a provider had not sent of a month in time. */
const lateInShortSchema = z.strictObject({
  providerId,
  month: monthSchema,
  dueOn: businessDaySchema,
  /** How many sheets it had sent: what it has sent beyond these is late no more. */
  sent: z.int().min(0),
  /** How many it had not sent. */
  count: z.int().min(1),
  sheets: z.array(z.strictObject({ clientId, placementId })),
});
export type LateInShort = z.infer<typeof lateInShortSchema>;

/** The late month sheets of all providers, as they were when the region was last looked through: one record. */
export const lateDigestSchema = z.strictObject({
  digestId: z.literal('late'),
  months: z.array(lateInShortSchema).max(MAX_MONTHS),
});
export type LateDigest = z.infer<typeof lateDigestSchema>;

type Late = Omit<LateInShort, 'count' | 'sheets'> & {
  readonly sheets: readonly LateInShort['sheets'][number][];
};

/** The digest of late months, which are the earliest first. */
export function lateDigestOf(late: readonly Late[]): LateDigest {
  let left = MAX_NAMED;
  const months = late
    .slice(0, MAX_MONTHS)
    .map(({ providerId: whose, month, dueOn, sent, sheets }) => {
      const named = sheets.slice(0, left).map((one) => ({
        clientId: one.clientId,
        placementId: one.placementId,
      }));
      left -= named.length;
      return { providerId: whose, month, dueOn, sent, count: sheets.length, sheets: named };
    });
  return { digestId: 'late', months };
}

/** How many of them are still late where its provider has sent so many of the month since. */
export function stillLate(
  { count, sent }: Pick<LateInShort, 'count' | 'sent'>,
  now: number,
): number {
  return Math.max(0, count - Math.max(0, now - sent));
}
