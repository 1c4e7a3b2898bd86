import { benefitSchema, clientIdSchema } from '@jatkopolku/domain/client';
import { dueAbsencesSchema, notificationSchema } from '@jatkopolku/domain/notification';
import { businessDaySchema } from '@jatkopolku/kernel';
import { languages } from '@jatkopolku/words/language';
import * as z from 'zod';

import { changing, listing, nothing, reading, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

const PATH = '/clients/{clientId}/notifications/{notificationNo}';

const { clientId } = notificationSchema.shape;
const { payer } = benefitSchema.shape;
const notificationKey = z.strictObject({
  clientId,
  notificationNo: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number),
});

const moving = {
  method: 'POST',
  subject: 'region',
  params: notificationKey,
  body: nothing,
  schema: notificationSchema,
  problems: whole('not-in-this-state', 'changed-meanwhile'),
} as const;

/** What the county notifies the payers of benefits and the employment authority of. */
export const notificationOperations = sliceOf('notification', {
  listNotifications: listing(
    '/notifications',
    'What was notified of clients to the payers of benefits and the employment authority, of all clients or of one',
    { schema: notificationSchema, owner: z.strictObject({ clientId }) },
  ),
  readDueNotifications: {
    method: 'GET',
    path: '/notifications/due',
    summary:
      'Absences that their payers have not heard of, and days that were corrected since they heard, by payer and client; what is due first at first, as the region was last looked through',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      /** The day on which the region was looked through; null where it was not yet. */
      lookedOn: businessDaySchema.nullable(),
      payers: z.array(
        z.strictObject({
          payer,
          /** How many clients there are in all; those that are due first are shown. */
          count: z.int().min(1),
          items: z.array(dueAbsencesSchema.omit({ payer: true })),
        }),
      ),
    }),
    problems: {},
  },
  listWaitingNotifications: {
    method: 'GET',
    path: '/notifications/waiting',
    summary:
      'Notifications that nobody has sent, and those that their receiver has not acknowledged',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      items: z.array(versioned(notificationSchema)),
      /** Whether more wait than are shown. */
      more: z.boolean(),
    }),
    problems: {},
  },
  makeAbsenceNotices: {
    method: 'POST',
    path: '/notifications/absences',
    summary:
      'The case worker makes the notices of absences that are due to a payer, one for each client; made once more, there are none',
    effect: 'save',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: z.strictObject({
      payer: payer.max(200),
      /** Null for all clients of the payer. */
      clientId: clientIdSchema.nullable(),
    }),
    answer: z.strictObject({
      made: z.int().min(0),
      /** How many are still due to the payer. */
      left: z.int().min(0),
    }),
    problems: {},
  },
  readNotification: reading(PATH, 'A notification of a client', {
    kind: 'notification',
    subject: 'region',
    params: notificationKey,
    schema: notificationSchema,
  }),
  sendNotification: changing(
    `${PATH}/sending`,
    'The case worker notes that a notification was sent today',
    moving,
  ),
  acknowledgeNotification: changing(
    `${PATH}/acknowledgement`,
    'The case worker notes that its receiver has acknowledged a notification',
    moving,
  ),
  dropNotification: changing(
    `${PATH}/dropping`,
    'The case worker drops a notification that was not sent: its days are due again',
    moving,
  ),
  readNotificationDocument: {
    method: 'GET',
    path: `${PATH}/document`,
    summary:
      'A notification with the client’s name and identity code, and nothing else of the client: as a PDF, or as a CSV for Finnish spreadsheets',
    effect: 'read',
    subject: 'region',
    params: notificationKey,
    query: z.strictObject({ language: z.enum(languages), format: z.enum(['pdf', 'csv']) }),
    body: nothing,
    answer: z.strictObject({
      clientId,
      name: z.string(),
      mediaType: z.enum(['text/csv', 'application/pdf']),
      base64: z.base64(),
    }),
    problems: whole('not-found'),
  },
});
