import { benefitSchema } from '@jatkopolku/domain/client';
import { type LocalDate, businessDaySchema, byText } from '@jatkopolku/kernel';
import * as z from 'zod';

/** Payers and days of half a year: what is more is late all the same. */
const MAX_ROWS = 2_000;

/** Of how many clients a payer has to hear by a day. */
const dueCountSchema = z.strictObject({
  payer: benefitSchema.shape.payer,
  dueOn: businessDaySchema,
  count: z.int().min(1),
});
export type DueCount = z.infer<typeof dueCountSchema>;

/** What payers have to hear, in short, as it was when the region was last looked through: one record. */
export const notificationDigestSchema = z.strictObject({
  digestId: z.literal('due'),
  /** In the order of their days. */
  due: z.array(dueCountSchema).max(MAX_ROWS),
});
export type NotificationDigest = z.infer<typeof notificationDigestSchema>;

/** The digest of what is due, client by client. */
export function digestOf(
  due: readonly { readonly payer: string; readonly dueOn: LocalDate }[],
): NotificationDigest {
  const groups = Map.groupBy(due, ({ payer, dueOn }) => `${dueOn} ${payer}`);
  const rows = [...groups.values()].flatMap(([first, ...others]) => {
    return first ? [{ payer: first.payer, dueOn: first.dueOn, count: others.length + 1 }] : [];
  });
  const ordered = rows.toSorted((a, b) => byText(a.dueOn, b.dueOn) || byText(a.payer, b.payer));
  return { digestId: 'due', due: ordered.slice(0, MAX_ROWS) };
}
