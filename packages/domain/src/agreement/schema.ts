import { scopes } from '@jatkopolku/domain/eligibility';
import { frameworkIdSchema, lotNumberSchema } from '@jatkopolku/domain/framework';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type Id,
  businessDaySchema,
  centsSchema,
  idSchema,
  localDateSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { agreementStates } from './lifecycle.ts';

export type AgreementId = Id<'Agreement'>;
export const agreementIdSchema = idSchema<'Agreement'>();

/** Who may be responsible for the activity: 817/2015 §7 or §8, or other suitable competence. */
export const qualifications = ['817-2015-7', '817-2015-8', 'other-competence'] as const;
export type Qualification = (typeof qualifications)[number];

/** Nobody has worked longer. */
export const MAX_EXPERIENCE_YEARS = 80;

/** Who instructs clients: a vocational qualification, or other skill of guidance. */
export const instructorSchema = z.strictObject({
  name: z.string(),
  qualification: z.enum(['vocational', 'guidance-skill']),
  /** The qualification or the skill in words. */
  description: z.string(),
});
export type Instructor = z.infer<typeof instructorSchema>;

/** A day price from a day on. */
export const pricePeriodSchema = z.strictObject({
  from: localDateSchema,
  dayPriceCents: centsSchema,
});
export type PricePeriod = z.infer<typeof pricePeriodSchema>;

/** The terms that a contract with a private provider must have: 612/2021 §15, in force from 1.1.2023. */
export const contractTerms = [
  'content-quantity-quality',
  'guidance-supervision',
  'solvency',
  'subcontractors',
  'preparedness',
  'price-reduction',
  'termination',
  'continuity',
] as const;
export type ContractTerm = (typeof contractTerms)[number];

/** A provider's agreement of one lot. Its term is its framework's, extended by its options. */
export const agreementSchema = z.strictObject({
  agreementId: agreementIdSchema,
  frameworkId: frameworkIdSchema,
  providerId: providerIdSchema,
  lot: lotNumberSchema,
  scope: z.enum(scopes),
  /** What the provider earns for an attended day, from the start. */
  dayPriceCents: centsSchema,
  /** What it earns from later days on, in their order. */
  laterPrices: z.array(pricePeriodSchema).default([]),
  /** How many clients it has room for at a time; null where that is not agreed. */
  places: z.int().min(1).nullable().default(null),
  /** What it may come to at most; null where that is not agreed. */
  capCents: centsSchema.nullable().default(null),
  /** Null until it is signed. */
  signedOn: businessDaySchema.nullable(),
  responsiblePerson: z.string(),
  qualification: z.enum(qualifications),
  experienceYears: z.int().min(0).max(MAX_EXPERIENCE_YEARS),
  /** The documented answer to a company-check review; empty texts when none was needed. */
  reviewDecision: z.string(),
  reviewReason: z.string(),
  instructors: z.array(instructorSchema).default([]),
  /** Where each compulsory term is in the contract; none for an imported one. */
  contractTerms: z
    .array(z.strictObject({ term: z.enum(contractTerms), place: z.string() }))
    .default([]),
  /** No new placements meanwhile; the last day null while it is open. */
  suspension: z
    .strictObject({ from: localDateSchema, until: localDateSchema.nullable(), reason: z.string() })
    .nullable()
    .default(null),
  /** The agreement's last day, when it ends before its term. */
  termination: z.strictObject({ on: localDateSchema, reason: z.string() }).nullable().default(null),
  /** The application that it was made from. */
  applicationId: z.string().nullable().default(null),
  state: z.enum(agreementStates),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** A decided option. Without an agreement it extends every agreement of its framework, or of one lot, but for the excepted. */
export const optionSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  optionNo: z.int().min(0),
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  decidedOn: localDateSchema,
  agreementId: agreementIdSchema.nullable(),
  /** Only this lot's agreements; null for every lot's. */
  lot: lotNumberSchema.nullable().default(null),
  except: z.array(agreementIdSchema).default([]),
  /** The decision that it was made by; null for an imported one. */
  decisionId: z.string().nullable().default(null),
});
export type Option = z.infer<typeof optionSchema>;

/** What an import package does not give of an agreement, as it is until somebody gives it. */
export const defaultsOfAgreement = agreementSchema
  .pick({
    laterPrices: true,
    places: true,
    capCents: true,
    instructors: true,
    contractTerms: true,
    suspension: true,
    termination: true,
    applicationId: true,
  })
  .parse({});
export const defaultsOfOption = optionSchema
  .pick({ lot: true, except: true, decisionId: true })
  .parse({});
