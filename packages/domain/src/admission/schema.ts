import { agreementSchema, instructorSchema } from '@jatkopolku/domain/agreement';
import { fileIdSchema } from '@jatkopolku/domain/file';
import { frameworkIdSchema, lotNumberSchema } from '@jatkopolku/domain/framework';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Id, centsSchema, idSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { applicationStates } from './lifecycle.ts';

export type ApplicationId = Id<'Application'>;
export const applicationIdSchema = idSchema<'Application'>();

export const MAX_INSTRUCTORS = 30;
export const MAX_DOCUMENTS = 10;
/** No provider has room for more clients at a time in one lot. */
export const MAX_PLACES = 1_000;
/** No attended day costs more. */
export const MAX_DAY_PRICE_CENTS = 100_000;

/** What the provider offers in a lot. */
export const lotOfferSchema = z.strictObject({
  lot: lotNumberSchema,
  dayPriceCents: centsSchema.min(1).max(MAX_DAY_PRICE_CENTS),
  /** For how many clients at a time. */
  places: z.int().min(1).max(MAX_PLACES),
});
export type LotOffer = z.infer<typeof lotOfferSchema>;

export const lotOffersSchema = z
  .array(lotOfferSchema)
  .min(1)
  .max(3)
  .refine((lots) => new Set(lots.map(({ lot }) => lot)).size === lots.length, 'each lot once');

/** The documents that the provider shows, each once. */
export const documentsSchema = z
  .array(fileIdSchema)
  .max(MAX_DOCUMENTS)
  .refine((files) => new Set(files).size === files.length, 'each file once');

/** A time that the county asked for more, and when the provider answered. */
const askedMoreSchema = z.strictObject({
  askedOn: localDateSchema,
  askedBy: z.string(),
  what: z.string(),
  answeredOn: localDateSchema.nullable(),
});

/** A provider's application to a framework, for one lot or several. */
export const applicationSchema = z.strictObject({
  applicationId: applicationIdSchema,
  frameworkId: frameworkIdSchema,
  providerId: providerIdSchema,
  lots: lotOffersSchema,
  /** What is offered: only support and guidance may be bought from a company too (189/2001 §13.2). */
  scope: agreementSchema.shape.scope,
  responsiblePerson: z.string(),
  qualification: agreementSchema.shape.qualification,
  experienceYears: agreementSchema.shape.experienceYears,
  instructors: z.array(instructorSchema).max(MAX_INSTRUCTORS),
  documents: documentsSchema,
  /** What else the provider wants to say. */
  message: z.string(),
  /** Who wrote it, and who sent it last: neither decides it. */
  madeBy: z.string(),
  sentBy: z.string().nullable(),
  /** When it was sent first: its place in the queue. */
  submittedOn: localDateSchema.nullable(),
  asked: z.array(askedMoreSchema),
  decidedOn: localDateSchema.nullable(),
  decidedBy: z.string().nullable(),
  /** For the provider. */
  decisionReason: z.string(),
  state: z.enum(applicationStates),
});
export type Application = z.infer<typeof applicationSchema>;

/** What a provider says in its application. */
export type ApplicationFacts = Pick<
  Application,
  | 'lots'
  | 'scope'
  | 'responsiblePerson'
  | 'qualification'
  | 'experienceYears'
  | 'instructors'
  | 'documents'
  | 'message'
>;
