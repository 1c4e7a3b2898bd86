import { agreementIdSchema, agreementSchema } from '@jatkopolku/domain/agreement';
import { pathTypeSchema } from '@jatkopolku/domain/framework';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { centsSchema, localDateSchema, problemCodeSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { figuresSchema } from './figures.ts';
import { nothing } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const performanceSchema = z.strictObject({
  providerId: providerIdSchema,
  asOf: localDateSchema,
  range: z.strictObject({ start: localDateSchema, end: localDateSchema }).nullable(),
  total: figuresSchema,
  centsPerDay: centsSchema.nullable(),
  agreements: z.array(
    figuresSchema.extend({
      agreementId: agreementIdSchema,
      lot: agreementSchema.shape.lot,
    }),
  ),
  outcomes: z.array(
    z.strictObject({
      pathType: pathTypeSchema,
      count: z.int().min(0),
      amountCents: centsSchema,
    }),
  ),
  outcomesPerHundred: z.number().nullable(),
  feedback: z.strictObject({ answers: z.int().min(0), average: z.number().nullable() }),
  reviews: z.strictObject({ due: z.int().min(0), onTime: z.int().min(0) }),
  /** Why the law would forbid buying today, by agreement; null where nothing does. */
  checks: z.array(
    z.strictObject({ agreementId: agreementIdSchema, problem: problemCodeSchema.nullable() }),
  ),
});

export const performanceOperations = sliceOf('performance', {
  readPerformance: {
    method: 'GET',
    path: '/providers/{providerId}/performance',
    summary: 'How a provider has done over its running terms; amounts in cents, no clients named',
    effect: 'read',
    subject: named('provider'),
    params: z.strictObject({ providerId: providerIdSchema }),
    query: nothing,
    body: nothing,
    answer: performanceSchema,
    problems: whole('not-found'),
  },
});
