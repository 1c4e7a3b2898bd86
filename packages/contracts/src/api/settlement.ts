import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { clientIdSchema } from '@jatkopolku/domain/client';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  bookingProgressSchema,
  forecastMonthSchema,
  runNoteSchema,
  runSchema,
  stateClaimSchema,
  statementSchema,
} from '@jatkopolku/domain/settlement';
import { monthSchema } from '@jatkopolku/kernel';
import { languages } from '@jatkopolku/words/language';
import * as z from 'zod';

import { explainedLineSchema } from '../explained-line.ts';
import { monthComparisonSchema, monthToSettleSchema } from '../month-comparison.ts';
import { providerMonthSchema } from '../provider-month.ts';
import { settlementSchema } from '../settlement.ts';
import { printedParagraph } from './fields.ts';
import { changing, nothing, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

/** A run corrects months of a few providers; who writes to all of a region sends letters. */
const MAX_NOTES = 20;

const monthKey = z.strictObject({ month: monthSchema });
const runKey = monthKey.extend({
  runNo: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number),
});
const runs = z.strictObject({ items: z.array(versioned(runSchema)) });

export const settlementOperations = sliceOf('settlement', {
  listSettlementMonths: {
    method: 'GET',
    path: '/settlements',
    summary: 'The months with anything to settle, and the one under way, newest first',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(monthToSettleSchema) }),
    problems: {},
  },
  previewSettlement: {
    method: 'GET',
    path: '/settlements/{month}',
    summary: 'A month’s settlement in full, booked or not; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: settlementSchema,
    problems: {},
  },
  compareSettlement: {
    method: 'GET',
    path: '/settlements/{month}/difference',
    summary:
      'A month in full, what is booked of it, and what booking it now would add or take away; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: monthComparisonSchema,
    problems: {},
  },
  readProviderMonth: {
    method: 'GET',
    path: '/settlements/{month}/providers/{providerId}',
    summary: 'A provider’s month down to its days, and what of it is not booked; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: monthKey.extend({ providerId: providerIdSchema }),
    query: nothing,
    body: nothing,
    answer: providerMonthSchema,
    problems: whole('not-found'),
  },
  explainLines: {
    method: 'GET',
    path: '/settlements/{month}/providers/{providerId}/explanation',
    summary:
      'Lines of a provider’s month down to their days, rules, people and runs, and why what is not booked is not; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: monthKey.extend({ providerId: providerIdSchema }),
    /** The lines of an agreement, a client or a claim; all of them where nothing is asked. */
    query: z
      .strictObject({
        agreementId: agreementIdSchema,
        clientId: clientIdSchema,
        claimId: claimIdSchema,
      })
      .partial(),
    body: nothing,
    answer: z.strictObject({ items: z.array(explainedLineSchema) }),
    problems: whole('not-found'),
  },
  readBonusForecast: {
    method: 'GET',
    path: '/providers/{providerId}/bonus-forecast',
    summary:
      'What comes of a provider’s bonuses by month: filed, expected, approved, booked for payment; amounts in cents',
    effect: 'read',
    subject: named('provider'),
    params: z.strictObject({ providerId: providerIdSchema }),
    /** The running year, and what is expected after it, where they are left out. */
    query: z.strictObject({ from: monthSchema, to: monthSchema }).partial(),
    body: nothing,
    answer: z.strictObject({ items: z.array(forecastMonthSchema) }),
    problems: whole('not-found', 'invalid-period'),
  },
  listRuns: {
    method: 'GET',
    path: '/settlements/{month}/runs',
    summary: 'The booked runs of a month',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: runs,
    problems: {},
  },
  bookSettlement: {
    method: 'POST',
    path: '/settlements/{month}/runs',
    summary:
      'Finance books what is owed for the month less what is booked; answers all runs of the month',
    effect: 'create',
    subject: 'region',
    params: monthKey,
    query: nothing,
    /** The mark of the difference that was seen: when something else remains now, nothing is booked. */
    body: z.strictObject({
      expectedMark: z.string().max(64).optional(),
      /** What finance writes to providers of whom the run books something; their statements say it. */
      notes: z
        .array(runNoteSchema.extend({ text: printedParagraph.min(1) }))
        .max(MAX_NOTES)
        .default([]),
    }),
    answer: runs,
    problems: { ...whole('changed-meanwhile', 'month-not-ended'), 'note-without-lines': '/notes' },
  },
  readBookingProgress: {
    method: 'GET',
    path: '/settlements/{month}/progress',
    summary:
      'How far the booking of a month is; null where none goes on or it has not taken a second',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ progress: bookingProgressSchema.nullable() }),
    problems: {},
  },
  releaseRun: changing(
    '/settlements/{month}/runs/{runNo}/release',
    'Another person of finance than the one who booked the run lets its money go: before it nothing of it is paid',
    {
      method: 'POST',
      subject: 'region',
      params: runKey,
      body: nothing,
      schema: runSchema,
      problems: whole('not-in-this-state', 'own-work'),
    },
  ),
  readStatements: {
    method: 'GET',
    path: '/settlements/{month}/runs/{runNo}/statements',
    summary: 'The statements of a run, with their lines; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: runKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(statementSchema) }),
    problems: whole('not-found'),
  },
  readStateClaim: {
    method: 'GET',
    path: '/settlements/{month}/state-claim',
    summary:
      'What the organiser claims of the State for the booked days of a month, with the agreements; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: stateClaimSchema,
    problems: whole('not-found'),
  },
  readStateClaimDocument: {
    method: 'GET',
    path: '/settlements/{month}/state-claim/document',
    summary:
      'The same as a PDF, or as a CSV for Finnish spreadsheets (semicolons, decimal comma, UTF-8 with its mark)',
    effect: 'read',
    subject: 'region',
    params: monthKey,
    query: z.strictObject({ language: z.enum(languages), format: z.enum(['pdf', 'csv']) }),
    body: nothing,
    answer: z.strictObject({
      name: z.string(),
      mediaType: z.enum(['application/pdf', 'text/csv']),
      base64: z.base64(),
    }),
    problems: whole('not-found'),
  },
});
