import { benefitSchema, clientIdSchema } from '@jatkopolku/domain/client';
import { type LocalDate, businessDaySchema, byText } from '@jatkopolku/kernel';
import * as z from 'zod';

import { notifiedDaySchema } from './schema.ts';

/** Payers and days of half a year: what is more is late all the same. */
const MAX_ROWS = 2_000;

/** So many clients of each payer are kept with their days, those that are due first. */
const SHOWN = 50;

const { payer } = benefitSchema.shape;

/** Of how many clients a payer has to hear by a day. */
const dueCountSchema = z.strictObject({
  payer,
  dueOn: businessDaySchema,
  count: z.int().min(1),
});
export type DueCount = z.infer<typeof dueCountSchema>;

/** What a payer has to hear of a client, and by which day. */
export const dueAbsencesSchema = z.strictObject({
  payer,
  clientId: clientIdSchema,
  days: z.array(notifiedDaySchema).min(1),
  dueOn: businessDaySchema,
});
export type DueAbsences = z.infer<typeof dueAbsencesSchema>;

/** What payers have to hear, in short, as it was when the region was last looked through: one record. */
export const notificationDigestSchema = z.strictObject({
  digestId: z.literal('due'),
  /** The day on which it was; null for one of before, which did not say. */
  lookedOn: businessDaySchema.nullable(),
  /** In the order of their days. */
  due: z.array(dueCountSchema).max(MAX_ROWS),
  /** What is due first to each payer. */
  first: z.array(dueAbsencesSchema),
});
export type NotificationDigest = z.infer<typeof notificationDigestSchema>;

/** Before any look there is nothing to say. */
export const neverLooked: NotificationDigest = {
  digestId: 'due',
  lookedOn: null,
  due: [],
  first: [],
};

type Due = Omit<DueAbsences, 'days'> & { readonly days: readonly DueAbsences['days'][number][] };

/** The digest of what is due, client by client, what is due first at first. */
export function digestOf(due: readonly Due[], lookedOn: LocalDate): NotificationDigest {
  const groups = Map.groupBy(due, (one) => `${one.dueOn} ${one.payer}`);
  const rows = [...groups.values()].flatMap(([first, ...others]) => {
    return first ? [{ payer: first.payer, dueOn: first.dueOn, count: others.length + 1 }] : [];
  });
  const ordered = rows.toSorted((a, b) => byText(a.dueOn, b.dueOn) || byText(a.payer, b.payer));
  const byPayer = Map.groupBy(due, (one) => one.payer);
  const first = [...byPayer.values()].flatMap((own) => own.slice(0, SHOWN).map(shownOf));
  return { digestId: 'due', lookedOn, due: ordered.slice(0, MAX_ROWS), first };
}

function shownOf({ payer: to, clientId, days, dueOn }: Due): DueAbsences {
  return { payer: to, clientId, days: [...days], dueOn };
}

/** What is due to a payer in all, and the clients that are due first. */
export interface DueToPayer {
  readonly payer: string;
  readonly count: number;
  readonly items: Omit<DueAbsences, 'payer'>[];
}

/** The same by payer, who has to hear first at first. */
export function dueByPayer({
  due,
  first,
}: Pick<NotificationDigest, 'due' | 'first'>): DueToPayer[] {
  return [...Map.groupBy(due, (one) => one.payer)].map(([to, rows]) => ({
    payer: to,
    count: rows.reduce((sum, { count }) => sum + count, 0),
    items: first
      .filter((one) => one.payer === to)
      .map(({ clientId, days, dueOn }) => ({ clientId, days, dueOn })),
  }));
}
