import { reconciledKindSchema } from '@jatkopolku/domain/payment';
import { runSchema } from '@jatkopolku/domain/settlement';
import { centsSchema, monthSchema } from '@jatkopolku/kernel';
import { languages } from '@jatkopolku/words/language';
import * as z from 'zod';

import { changing, nothing } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

const monthKey = z.strictObject({ month: monthSchema });
const runKey = monthKey.extend({
  runNo: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number),
});

/** Where the region's own money of a month is: what is owed of each kind, and what is left of each run. */
const reconciliationSchema = monthKey.extend({
  kinds: z.array(reconciledKindSchema),
  runs: z.array(
    runSchema.pick({ runNo: true, type: true, state: true }).extend({
      version: z.int().min(1),
      /** How many amounts of it are not paid, and what they come to. */
      pieces: z.int().min(0),
      amountCents: centsSchema,
    }),
  ),
});
export type ReconciliationJson = z.infer<typeof reconciliationSchema>;

/** What was owed, sent and paid of a month, and that a run is over. */
export const reconciliationOperations = sliceOf('reconciliation', {
  readReconciliation: {
    method: 'GET',
    path: '/settlements/{month}/reconciliation',
    summary:
      'What the region owes of a month by kind, and what of it is open, held, sent, paid or returned; what is left of each run; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: reconciliationSchema,
    problems: {},
  },
  readReconciliationDocument: {
    method: 'GET',
    path: '/settlements/{month}/reconciliation/document',
    summary: 'The same as a PDF or an XLSX, as it is on the day of asking',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: z.strictObject({ language: z.enum(languages), documentType: z.enum(['pdf', 'xlsx']) }),
    body: nothing,
    answer: z.strictObject({
      name: z.string(),
      mediaType: z.enum([
        'application/pdf',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ]),
      base64: z.base64(),
    }),
    problems: {},
  },
  reconcileRun: changing(
    '/settlements/{month}/runs/{runNo}/reconcile',
    'Finance says that all of a run is paid: it is over',
    {
      method: 'POST',
      subject: 'region',
      params: runKey,
      body: nothing,
      schema: runSchema,
      problems: whole('not-in-this-state', 'run-open'),
    },
  ),
});
