import { type AbsenceReason, absenceReasons } from '@jatkopolku/domain/attendance';
import { benefitSchema, clientIdSchema } from '@jatkopolku/domain/client';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { LINE_LENGTH, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { notificationStates } from './lifecycle.ts';

/** Reasons that a payer hears of: a day on which the service was not arranged is no absence of the client. */
export const notifiedReasons = absenceReasons.filter(isNotified);
export type NotifiedReason = Exclude<AbsenceReason, 'service-not-arranged'>;

export function isNotified(reason: AbsenceReason): reason is NotifiedReason {
  return reason !== 'service-not-arranged';
}

const reason = z.enum(notifiedReasons).nullable();

export const notifiedDaySchema = z.strictObject({
  date: localDateSchema,
  /** Null where the client was not absent, or another pays the day. */
  reason,
  /** What the payer heard of the day before; null for a day of which it heard nothing. */
  before: reason,
});
export type NotifiedDay = z.infer<typeof notifiedDaySchema>;

/** Half a year of days: what is more goes into the next one. */
export const MAX_NOTIFIED_DAYS = 130;

/** A payer hears of days on which the client was absent (1290/2002 ch. 10 §3). */
const absencesSchema = z.strictObject({
  type: z.literal('absences'),
  /** Kela, or an unemployment fund. */
  payer: benefitSchema.shape.payer,
  /** In the order of their dates. */
  days: z.array(notifiedDaySchema).min(1).max(MAX_NOTIFIED_DAYS),
});
export type AbsenceNotice = z.infer<typeof absencesSchema>;

/** The employment authority hears that the county has interrupted the activity. */
const interruptionSchema = z.strictObject({
  type: z.literal('interruption'),
  placementId: placementIdSchema,
  /** The first day without the activity. */
  from: localDateSchema,
});

/** Who did something, by the name that they had then, and on which business day. */
const markSchema = z.strictObject({
  by: z.string(),
  name: z.string().max(LINE_LENGTH),
  on: localDateSchema,
});
export type NotificationMark = z.infer<typeof markSchema>;

/** More than any client has: one every two weeks, for forty years. */
const MAX_NOTIFICATIONS = 1_000;

/** What the county notifies of one client, as the receiver gets it: it never changes but in its state. */
export const notificationSchema = z.strictObject({
  clientId: clientIdSchema,
  /** Counts the client's notifications from 1: of two who make one at once, one does. */
  notificationNo: z.int().min(1).max(MAX_NOTIFICATIONS),
  about: z.discriminatedUnion('type', [absencesSchema, interruptionSchema]),
  made: markSchema,
  sent: markSchema.nullable(),
  acknowledged: markSchema.nullable(),
  dropped: markSchema.nullable(),
  state: z.enum(notificationStates),
});
export type Notification = z.infer<typeof notificationSchema>;
