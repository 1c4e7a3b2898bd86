import { providerIdSchema } from '@jatkopolku/domain/provider';
import { runSchema, statementSchema } from '@jatkopolku/domain/settlement';
import { localDateSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { monthComparisonSchema, monthToSettleSchema } from '../month-comparison.ts';
import { providerMonthSchema } from '../provider-month.ts';
import { settlementSchema } from '../settlement.ts';
import { type Operation, nothing } from './operation.ts';

const monthKey = z.strictObject({ month: monthSchema });

export const reportNames = ['ended', 'lengths', 'reviews', 'clients', 'feedback'] as const;

export const moneyOperations = {
  listSettlementMonths: {
    method: 'GET',
    path: '/settlements',
    slice: 'settlement',
    summary: 'The months with anything to settle, and the one under way, newest first',
    effect: 'read',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(monthToSettleSchema) }),
    problems: [],
  },
  previewSettlement: {
    method: 'GET',
    path: '/settlements/{month}',
    slice: 'settlement',
    summary: 'A month’s settlement in full, booked or not; amounts in cents',
    effect: 'read',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: settlementSchema,
    problems: [],
  },
  compareSettlement: {
    method: 'GET',
    path: '/settlements/{month}/difference',
    slice: 'settlement',
    summary:
      'A month in full, what is booked of it, and what booking it now would add or take away; amounts in cents',
    effect: 'read',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: monthComparisonSchema,
    problems: [],
  },
  readProviderMonth: {
    method: 'GET',
    path: '/settlements/{month}/providers/{providerId}',
    slice: 'settlement',
    summary: 'A provider’s month down to its days, and what of it is not booked; amounts in cents',
    effect: 'read',
    params: monthKey.extend({ providerId: providerIdSchema }),
    query: nothing,
    body: nothing,
    answer: providerMonthSchema,
    problems: ['not-found'],
  },
  listRuns: {
    method: 'GET',
    path: '/settlements/{month}/runs',
    slice: 'settlement',
    summary: 'The booked runs of a month',
    effect: 'read',
    params: monthKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(runSchema) }),
    problems: [],
  },
  bookSettlement: {
    method: 'POST',
    path: '/settlements/{month}/runs',
    slice: 'settlement',
    summary: 'Book what is owed for the month less what is booked; answers all runs of the month',
    effect: 'create',
    params: monthKey,
    query: nothing,
    /** The mark of the difference that was seen: when something else remains now, nothing is booked. */
    body: z.strictObject({ seen: z.string().max(64).optional() }),
    answer: z.strictObject({ items: z.array(runSchema) }),
    problems: ['changed-meanwhile'],
  },
  readStatements: {
    method: 'GET',
    path: '/settlements/{month}/runs/{runNo}/statements',
    slice: 'settlement',
    summary: 'The statements of a run, with their lines; amounts in cents',
    effect: 'read',
    params: monthKey.extend({
      runNo: z
        .string()
        .regex(/^[1-9]\d{0,3}$/)
        .transform(Number),
    }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(statementSchema) }),
    problems: ['not-found'],
  },
  readReport: {
    method: 'GET',
    path: '/reports/{report}',
    slice: 'insight',
    summary: 'A report over the days from–to, both included',
    effect: 'read',
    params: z.strictObject({ report: z.enum(reportNames) }),
    query: z.strictObject({ from: localDateSchema, to: localDateSchema }),
    body: nothing,
    answer: z.record(z.string(), z.unknown()),
    problems: ['invalid-period'],
  },
} as const satisfies Record<string, Operation>;
