import { applicationIdSchema, applicationSchema } from '@jatkopolku/domain/admission';
import { agreementSchema, instructorSchema } from '@jatkopolku/domain/agreement';
import * as z from 'zod';

import { line, nameLine, paragraph } from './fields.ts';
import { changing, listing, creating, nothing, reading, versioned } from './operation.ts';
import { ofWhole, whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const applicationKey = z.strictObject({ applicationId: applicationIdSchema });

/** Who instructs clients, as the provider writes it. */
export const instructorsBody = z
  .array(instructorSchema.extend({ name: nameLine, description: line }))
  .max(30);

export const responsiblePersonBody = agreementSchema
  .pick({ qualification: true, experienceYears: true })
  .extend({ responsiblePerson: nameLine });

const applicationFacts = applicationSchema
  .pick({ lots: true, scope: true, documents: true })
  .extend({
    ...responsiblePersonBody.shape,
    instructors: instructorsBody,
    message: paragraph,
  });

const WRITING_PROBLEMS = {
  ...whole(
    'unknown-framework',
    'unknown-lot',
    'applying-closed',
    'instructors-missing',
    'document-unusable',
    'lot-held',
  ),
  'responsible-person-unqualified': '/responsiblePerson',
} as const;

const acting = {
  subject: named('application'),
  params: applicationKey,
  schema: applicationSchema,
  method: 'POST',
} as const;

/** Providers' applications to frameworks. */
export const admissionOperations = sliceOf('admission', {
  listApplications: listing('/applications', 'Providers’ applications to frameworks', {
    schema: applicationSchema,
    owner: nothing,
  }),
  readApplication: reading('/applications/{applicationId}', 'An application', {
    kind: 'application',
    subject: named('application'),
    params: applicationKey,
    schema: applicationSchema,
  }),
  createApplication: creating(
    '/applications',
    'The provider writes an application to a framework',
    {
      subject: 'caller',
      body: applicationSchema.pick({ frameworkId: true }).extend(applicationFacts.shape),
      schema: applicationSchema,
      location: '/applications/{applicationId}',
      problems: {
        ...WRITING_PROBLEMS,
        ...whole('already-applying'),
        'unknown-framework': '/frameworkId',
      },
    },
  ),
  changeApplication: changing(
    '/applications/{applicationId}',
    'The provider changes its application before sending it, or when the county asks for more',
    {
      subject: named('application'),
      params: applicationKey,
      body: applicationFacts,
      schema: applicationSchema,
      problems: { ...WRITING_PROBLEMS, ...whole('not-in-this-state') },
    },
  ),
  submitApplication: changing(
    '/applications/{applicationId}/submission',
    'The provider sends an application, or what the county asked for in addition',
    {
      ...acting,
      body: nothing,
      problems: { ...ofWhole(WRITING_PROBLEMS), ...whole('not-in-this-state') },
    },
  ),
  withdrawApplication: changing(
    '/applications/{applicationId}/withdrawal',
    'The provider takes an application back before the decision',
    { ...acting, body: nothing, problems: whole('not-in-this-state') },
  ),
  decideApplication: {
    method: 'POST',
    path: '/applications/{applicationId}/decision',
    summary: 'Procurement approves an application, asks for more, or rejects it with the reason',
    effect: 'change',
    subject: named('application'),
    params: applicationKey,
    query: nothing,
    body: z.strictObject({
      verdict: z.enum(['approve', 'ask', 'reject']),
      /** For the provider; compulsory unless it is approved. */
      reason: paragraph,
    }),
    answer: versioned(applicationSchema),
    problems: {
      ...whole('not-found', 'not-in-this-state', 'version-stale', 'own-work', 'lot-held'),
      'decision-reason-missing': '/reason',
    },
  },
});
