import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { nothing } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

export const reportNames = ['ended', 'lengths', 'reviews', 'clients', 'feedback'] as const;

export const insightOperations = sliceOf('insight', {
  readReport: {
    method: 'GET',
    path: '/reports/{report}',
    summary: 'A report over the days from–to, both included',
    effect: 'read',
    subject: 'region',
    params: z.strictObject({ report: z.enum(reportNames) }),
    query: z.strictObject({ from: businessDaySchema, to: businessDaySchema }),
    body: nothing,
    answer: z.record(z.string(), z.unknown()),
    problems: whole('invalid-period'),
  },
});
