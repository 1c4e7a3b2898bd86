import { scopes } from '@jatkopolku/domain/eligibility';
import { frameworkIdSchema, lotNumberSchema } from '@jatkopolku/domain/framework';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Id, centsSchema, idSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { agreementStates } from './lifecycle.ts';

export type AgreementId = Id<'Agreement'>;
export const agreementIdSchema = idSchema<'Agreement'>();

/** Who may be responsible for the activity: 817/2015 §7 or §8, or other suitable competence. */
export const qualifications = ['817-2015-7', '817-2015-8', 'other-competence'] as const;
export type Qualification = (typeof qualifications)[number];

/** A provider's agreement of one lot. Its term is its framework's, extended by its options. */
export const agreementSchema = z.strictObject({
  agreementId: agreementIdSchema,
  frameworkId: frameworkIdSchema,
  providerId: providerIdSchema,
  lot: lotNumberSchema,
  scope: z.enum(scopes),
  /** What the provider earns for an attended day. */
  dayPriceCents: centsSchema,
  signedOn: localDateSchema,
  responsiblePerson: z.string(),
  qualification: z.enum(qualifications),
  experienceYears: z.int().min(0),
  /** The documented answer to a company-check review; empty texts when none was needed. */
  reviewDecision: z.string(),
  reviewReason: z.string(),
  state: z.enum(agreementStates),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** A decided option year. Without an agreement it extends every agreement of its framework. */
export const optionSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  optionNo: z.int().min(0),
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  decidedOn: localDateSchema,
  agreementId: agreementIdSchema.nullable(),
});
export type Option = z.infer<typeof optionSchema>;
