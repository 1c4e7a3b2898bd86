import { applicationIdSchema, applicationSchema } from '@jatkopolku/domain/admission';
import { agreementSchema, instructorSchema } from '@jatkopolku/domain/agreement';
import * as z from 'zod';

import { count, line, paragraph } from './fields.ts';
import {
  type Operation,
  changing,
  listing,
  making,
  nothing,
  reading,
  versioned,
} from './operation.ts';

const applicationKey = z.strictObject({ applicationId: applicationIdSchema });

/** Who instructs clients, as it is told by people. */
export const instructorsBody = z
  .array(instructorSchema.extend({ name: line, description: line }))
  .max(30);

export const responsiblePersonBody = agreementSchema
  .pick({ qualification: true })
  .extend({ responsiblePerson: line, experienceYears: count(80) });

const applicationFacts = applicationSchema
  .pick({ lots: true, scope: true, documents: true })
  .extend({
    ...responsiblePersonBody.shape,
    instructors: instructorsBody,
    message: paragraph,
  });

const WRITING_PROBLEMS = [
  'unknown-framework',
  'unknown-lot',
  'applying-closed',
  'responsible-person-unqualified',
  'instructors-missing',
  'document-unusable',
  'lot-held',
] as const;

const acting = { params: applicationKey, schema: applicationSchema, method: 'POST' } as const;

/** Providers' applications to frameworks. */
export const admissionOperations = {
  listApplications: listing('admission', '/applications', 'Providers’ applications to frameworks', {
    schema: applicationSchema,
    owner: nothing,
  }),
  readApplication: reading('admission', '/applications/{applicationId}', 'An application', {
    params: applicationKey,
    schema: applicationSchema,
  }),
  makeApplication: making('admission', '/applications', 'Write an application to a framework', {
    body: applicationSchema.pick({ frameworkId: true }).extend(applicationFacts.shape),
    schema: applicationSchema,
    location: '/applications/{applicationId}',
    problems: [...WRITING_PROBLEMS, 'already-applying'],
  }),
  changeApplication: changing(
    'admission',
    '/applications/{applicationId}',
    'Write an application anew before it is sent, or when more is asked',
    {
      params: applicationKey,
      body: applicationFacts,
      schema: applicationSchema,
      problems: ['not-in-this-state', ...WRITING_PROBLEMS],
    },
  ),
  submitApplication: changing(
    'admission',
    '/applications/{applicationId}/submission',
    'Send an application, or what was asked for in addition',
    { ...acting, body: nothing, problems: ['not-in-this-state', ...WRITING_PROBLEMS] },
  ),
  withdrawApplication: changing(
    'admission',
    '/applications/{applicationId}/withdrawal',
    'Take an application back before it is decided',
    { ...acting, body: nothing, problems: ['not-in-this-state'] },
  ),
  decideApplication: {
    method: 'POST',
    path: '/applications/{applicationId}/decision',
    slice: 'admission',
    summary: 'Approve an application, ask for more, or reject it with the reason',
    effect: 'change',
    params: applicationKey,
    query: nothing,
    body: z.strictObject({
      verdict: z.enum(['approve', 'ask', 'reject']),
      /** For the provider; compulsory unless it is approved. */
      reason: paragraph,
    }),
    answer: versioned(applicationSchema),
    problems: [
      'not-found',
      'not-in-this-state',
      'version-stale',
      'own-work',
      'decision-reason-missing',
      'lot-held',
    ],
  },
} as const satisfies Record<string, Operation>;
