import {
  type Id,
  businessDaySchema,
  cents,
  centsSchema,
  idSchema,
  instantSchema,
  localDateSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { bonusTermsSchema } from './bonus-terms.ts';
import { frameworkStates } from './lifecycle.ts';
import { pathTypeSchema } from './paths.ts';

/** A bonus is 200–700 EUR a path (Kymsote 2021, the county's own description of the service). */
export const MIN_BONUS_CENTS = cents(20_000);
export const MAX_BONUS_CENTS = cents(70_000);

export type FrameworkId = Id<'Framework'>;
export const frameworkIdSchema = idSchema<'Framework'>();

/** The three lots every framework is split into (1397/2016 §75). */
export const lotNumberSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type LotNumber = z.infer<typeof lotNumberSchema>;
export const lotNumbers = [1, 2, 3] as const satisfies readonly LotNumber[];

/**
 * How what is bought came about: `framework` (1397/2016 §42) or `dps` (dynamic purchasing system, §49);
 * or what needs no tender: an `own-unit` of the region or a municipality, `cooperation` between authorities.
 */
export const procedures = ['framework', 'dps', 'own-unit', 'cooperation'] as const;
export type Procedure = (typeof procedures)[number];

/** More than any contract has: what goes through options or months of one has an end. */
export const MAX_OPTIONS = 10;
const MAX_OPTION_MONTHS = 60;
const MAX_NOTICE_DAYS = 730;
const MAX_CLAIM_DAYS = 3_650;

/** One of a framework's options, in their order; it follows the term before it without a gap. */
export const optionTermSchema = z.strictObject({
  months: z.int().min(0).max(MAX_OPTION_MONTHS),
  /** The county notifies the provider so many days before the last day of the running term. */
  noticeDays: z.int().min(0).max(MAX_NOTICE_DAYS),
  /** What its use depends on, as the contract says; empty when on nothing. */
  conditions: z.string(),
});
export type OptionTerm = z.infer<typeof optionTermSchema>;

export const frameworkSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  name: z.string(),
  procedure: z.enum(procedures),
  startsOn: businessDaySchema,
  /** Last day of the base term; options come after it. */
  endsOn: businessDaySchema,
  optionCount: z.int().min(0).max(MAX_OPTIONS),
  /** The length of an option that has no terms of its own. */
  optionMonths: z.int().min(0).max(MAX_OPTION_MONTHS),
  /** The options' own terms, the first option's first; fewer than options when they were imported. */
  optionTerms: z.array(optionTermSchema).max(MAX_OPTIONS).default([]),
  /** Days after a placement's last day within which a path may start. */
  claimWindowDays: z.int().min(0).max(MAX_CLAIM_DAYS),
  /** Days after a path's start within which its claim must be submitted. */
  claimDeadlineDays: z.int().min(0).max(MAX_CLAIM_DAYS),
  /** Between what amounts the tariff's bonuses lie. */
  bonusMinCents: centsSchema.default(MIN_BONUS_CENTS),
  bonusMaxCents: centsSchema.default(MAX_BONUS_CENTS),
  /** Why it is split into lots, or why not (1397/2016 §75). */
  splitReason: z.string().default(''),
  /** Why it may last longer than four years with its options (1397/2016 §42). */
  longTermReason: z.string().default(''),
  /** What it is estimated to come to with its options, without VAT; null when that is not known. */
  valueCents: centsSchema.nullable().default(null),
  /** Counts the versions of the published terms (1397/2016 §136), from 1. */
  termsVersion: z.int().min(1).default(1),
  state: z.enum(frameworkStates),
});
export type Framework = z.infer<typeof frameworkSchema>;

export const lotSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  lot: lotNumberSchema,
  name: z.string(),
  /** Its name in Swedish; null where it has none, such as an imported one, of which `name` is shown. */
  nameSv: z.string().nullable().default(null),
  /** What is bought in it, and for whom; empty for an imported one. */
  description: z.string().default(''),
});
export type Lot = z.infer<typeof lotSchema>;

/** What a path's bonus is worth in a lot, all its parts together, and what the path must be for it. */
export const tariffSchema = z.strictObject({
  frameworkId: frameworkIdSchema,
  lot: lotNumberSchema,
  pathType: pathTypeSchema,
  amountCents: centsSchema,
  ...bonusTermsSchema.shape,
});
export type Tariff = z.infer<typeof tariffSchema>;

/** On what ground published terms may be changed without a new tender (1397/2016 §136). */
export const changeGrounds = [
  'clear-clause',
  'additional-services',
  'unforeseeable',
  'change-of-supplier',
  'small-value',
  'not-substantial',
] as const;
export type ChangeGround = (typeof changeGrounds)[number];

/** A framework's terms whole: with its lots and what each path onwards is worth in them. */
export const termsSchema = z.strictObject({
  framework: frameworkSchema,
  lots: z.array(lotSchema),
  tariffs: z.array(tariffSchema),
});
export type Terms = z.infer<typeof termsSchema>;

/** The published terms as they were from a day on: the first version, or one that changed them. */
export const termsVersionSchema = termsSchema.extend({
  frameworkId: frameworkIdSchema,
  termsVersion: z.int().min(1),
  /** Null for the first version. */
  ground: z.enum(changeGrounds).nullable(),
  /** Why the ground holds, in words; empty for the first version. */
  reason: z.string(),
  /** By how much the change raises what the framework is estimated to come to, or lowers it. */
  valueChangeCents: centsSchema,
  /** Null for the first version of an imported framework. */
  madeOn: localDateSchema.nullable(),
  madeAt: instantSchema.nullable(),
  madeBy: z.string().nullable(),
  madeByName: z.string().nullable(),
});
export type TermsVersion = z.infer<typeof termsVersionSchema>;

/** What an import package does not give of a framework, as it is until somebody gives it. */
export const defaultsOfFramework = frameworkSchema
  .pick({
    optionTerms: true,
    bonusMinCents: true,
    bonusMaxCents: true,
    splitReason: true,
    longTermReason: true,
    valueCents: true,
    termsVersion: true,
  })
  .parse({});
export const defaultsOfLot = lotSchema.pick({ nameSv: true, description: true }).parse({});
