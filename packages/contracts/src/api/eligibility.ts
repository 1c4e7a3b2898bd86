import {
  buyingProblems,
  checkSchema,
  exclusionDecisionSchema,
  declarationSchema,
  extractSchema,
  findingSchema,
  groundCodes,
  inspectionSchema,
  keptDocumentSchema,
  proposalSchema,
  registerAnswerSchema,
} from '@jatkopolku/domain/eligibility';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { businessDaySchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { actionsSchema } from './actions.ts';
import { nameLine, note, paragraph } from './fields.ts';
import { type Operation, changing, listing, nothing, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const providerKey = z.strictObject({ providerId: providerIdSchema });
const problem = z.enum(buyingProblems).nullable();

/** A provider's check with all that a person who decides of it looks at. */
const standingSchema = z.strictObject({
  providerId: providerIdSchema,
  /** Null for a provider that the register was never asked for. */
  check: checkSchema.nullable(),
  version: z.int().min(0),
  /** The last documented decision, be it that of the provider's agreements. */
  decision: exclusionDecisionSchema.nullable(),
  /** The code that would keep an agreement of each scope from being signed today. */
  problems: z.strictObject({ activity: problem, guidance: problem }),
  /** Why the provider's money waits. */
  holds: z.array(z.enum(groundCodes)),
  history: z.array(findingSchema),
  /** The names of those who had a part in it, by their id. */
  names: z.record(z.string(), z.string()),
  /** What the caller may do to the check; null where there is none. */
  actions: actionsSchema('check').nullable(),
});

const ownStandingSchema = z.strictObject({
  providerId: providerIdSchema,
  standing: z.enum(['in-order', 'being-looked-at', 'extract-needed', 'not-bought']),
  askedOn: localDateSchema.nullable(),
  validUntil: localDateSchema.nullable(),
  moneyWaits: z.boolean(),
});

const formCode = z
  .string()
  .regex(/^\d{1,3}$/)
  .brand<'LegalForm'>();

const inspectionAnswer = z.strictObject({ record: inspectionSchema, version: z.int().min(0) });

/** Saves one part of what a provider declared, showed or gave. */
function inspecting<Path extends `/${string}`, Body extends z.ZodObject>(
  path: Path,
  summary: string,
  body: Body,
) {
  return {
    method: 'PUT',
    path: `/inspections/{providerId}${path}`,
    summary,
    effect: 'save',
    subject: 'region',
    params: providerKey,
    query: nothing,
    body,
    answer: versioned(inspectionSchema),
    problems: whole(
      'not-found',
      'day-ahead',
      'declaration-older',
      'invalid-date',
      'document-too-old',
      'criminal-record-too-old',
      'evidence-unusable',
      'changed-meanwhile',
    ),
  } as const satisfies Operation;
}

const reviewing = {
  method: 'POST',
  subject: 'region',
  params: providerKey,
  schema: checkSchema,
} as const;

export const eligibilityOperations = sliceOf('eligibility', {
  listChecks: listing('/checks', 'Company checks of providers', {
    schema: checkSchema,
    owner: nothing,
  }),
  readCheck: {
    method: 'GET',
    path: '/checks/{providerId}',
    summary: 'A provider’s company check: grounds, decision, history',
    effect: 'read',
    subject: 'region',
    params: providerKey,
    query: nothing,
    body: nothing,
    answer: standingSchema,
    acted: { kind: 'check', at: 'check' },
    problems: whole('not-found'),
  },
  readOwnStanding: {
    method: 'GET',
    path: '/checks/{providerId}/standing',
    summary: 'The provider reads how the company check judges it',
    effect: 'read',
    subject: named('provider'),
    params: providerKey,
    query: nothing,
    body: nothing,
    answer: ownStandingSchema,
    problems: whole('not-found'),
  },
  checkProvider: {
    method: 'POST',
    path: '/checks/{providerId}/answers',
    summary: 'Procurement asks the register about a provider now; the answer is kept',
    effect: 'create',
    subject: 'region',
    params: providerKey,
    query: nothing,
    body: nothing,
    answer: versioned(checkSchema),
    problems: whole('not-found', 'changed-meanwhile'),
  },
  readRegisterAnswer: {
    method: 'GET',
    path: '/register-answers/{hash}',
    summary: 'An answer of the register as it came, by the hash of its bytes',
    effect: 'read',
    subject: 'region',
    params: registerAnswerSchema.pick({ hash: true }),
    query: nothing,
    body: nothing,
    answer: versioned(registerAnswerSchema),
    problems: whole('not-found'),
  },
  readExtract: changing(
    '/checks/{providerId}/extract',
    'Procurement notes an extract of a register that it read, where the open data does not have the provider',
    {
      subject: 'region',
      params: providerKey,
      body: extractSchema
        .pick({ register: true, fileId: true })
        .extend({ formCode, issuedOn: businessDaySchema }),
      schema: checkSchema,
      problems: whole('evidence-unusable', 'invalid-date', 'document-too-old'),
    },
  ),
  proposeReview: changing(
    '/checks/{providerId}/review',
    'Procurement answers the question of a review, for a second person to confirm',
    {
      ...reviewing,
      body: proposalSchema.pick({ verdict: true }).extend({
        businessTasks: paragraph,
        reason: paragraph,
        evidence: proposalSchema.shape.evidence.max(20),
      }),
      problems: { ...whole('not-in-this-state', 'evidence-unusable'), 'reason-missing': '/reason' },
    },
  ),
  confirmReview: changing(
    '/checks/{providerId}/review/confirm',
    'A second person of procurement confirms the answer to a review',
    { ...reviewing, body: nothing, problems: whole('not-in-this-state', 'own-work') },
  ),
  returnReview: changing(
    '/checks/{providerId}/review/return',
    'A second person of procurement gives the answer to a review back, with the reason',
    {
      ...reviewing,
      body: z.strictObject({ reason: paragraph }),
      problems: { ...whole('not-in-this-state', 'own-work'), 'reason-missing': '/reason' },
    },
  ),
  readInspection: {
    method: 'GET',
    path: '/inspections/{providerId}',
    summary: 'What a provider declared, showed and gave before it was bought from',
    effect: 'read',
    subject: 'region',
    params: providerKey,
    query: nothing,
    body: nothing,
    answer: inspectionAnswer,
    problems: whole('not-found'),
  },
  takeDeclaration: inspecting(
    '/declaration',
    'Take a provider’s declaration of the grounds of exclusion (1397/2016 §§80–81)',
    z.strictObject({
      declaredBy: nameLine,
      declaredOn: businessDaySchema,
      found: z.array(declarationSchema.shape.found.element.extend({ note })).max(50),
    }),
  ),
  seeCriminalRecord: inspecting(
    '/criminal-record',
    'Note that an extract of the criminal record was seen; it is not kept (1397/2016 §88.4)',
    z.strictObject({ issuedOn: businessDaySchema }),
  ),
  takeDocument: inspecting(
    '/documents',
    'Take a document of the contractor’s liability (1233/2006 §5)',
    keptDocumentSchema.pick({ type: true, fileId: true }).extend({ issuedOn: businessDaySchema }),
  ),
});
