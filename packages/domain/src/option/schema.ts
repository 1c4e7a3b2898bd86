import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { MAX_OPTIONS, frameworkIdSchema, lotNumberSchema } from '@jatkopolku/domain/framework';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type Id,
  centsSchema,
  idSchema,
  instantSchema,
  localDateSchema,
  problemCodeSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { decisionStates, feedStates, noticeStates } from './lifecycle.ts';

export type DecisionId = Id<'Decision'>;
export const decisionIdSchema = idSchema<'Decision'>();

/** So many agreements are named one by one in a decision; more are decided by lot: a transaction has its limit. */
export const NAMED_AGREEMENTS_MAX = 30;

/** A day price from the option's first day on: of one agreement, of a lot, or of all. */
export const optionPriceSchema = z.strictObject({
  agreementId: agreementIdSchema.nullable(),
  lot: lotNumberSchema.nullable(),
  dayPriceCents: centsSchema,
});
export type OptionPrice = z.infer<typeof optionPriceSchema>;

/** Why an agreement in a decision's scope is not reached by it. */
export const optionGrounds = [
  'excepted',
  'not-signed',
  'terminated',
  'already-used',
  'already-left',
  'not-next',
  'late',
  'company',
] as const;
export type OptionGround = (typeof optionGrounds)[number];

const leftOutSchema = z.strictObject({
  agreementId: agreementIdSchema,
  ground: z.enum(optionGrounds),
  /** What the company check says, where that is the ground. */
  problem: problemCodeSchema.nullable(),
});

/** What is decided of a framework's option, for whom, and why: proposed by one person, confirmed by another. */
export const decisionSchema = z.strictObject({
  decisionId: decisionIdSchema,
  frameworkId: frameworkIdSchema,
  optionNo: z.int().min(1).max(MAX_OPTIONS),
  /** Not using an option is decided too. */
  use: z.enum(['use', 'leave']),
  /** Only this lot's agreements; null for every lot's. */
  lot: lotNumberSchema.nullable(),
  /** Only these agreements; null for all of the framework or the lot. */
  agreementIds: z.array(agreementIdSchema).nullable(),
  except: z.array(agreementIdSchema),
  reason: z.string(),
  /** The contract's conditions of the option as they were looked at; empty where there are none. */
  conditions: z.string(),
  prices: z.array(optionPriceSchema),
  /** The option's own term. */
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  /** The last day of telling the providers. */
  noticeBy: localDateSchema,
  proposedBy: z.string(),
  proposedOn: localDateSchema,
  /** Who confirmed, refused or withdrew it. */
  decidedBy: z.string().nullable(),
  decidedOn: localDateSchema.nullable(),
  /** Why it was refused or withdrawn. */
  refusal: z.string(),
  /** Whom it reached when it was confirmed: each gets a notice. */
  reached: z.array(agreementIdSchema),
  leftOut: z.array(leftOutSchema),
  state: z.enum(decisionStates),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What a notice says, as it was on the day it was sent: the document made from it is always the same. */
const noticeFactsSchema = z.strictObject({
  regionId: z.string(),
  providerName: z.string(),
  businessId: z.string(),
  frameworkName: z.string(),
  lot: lotNumberSchema,
  lotName: z.string(),
  optionNo: z.int().min(1),
  use: z.enum(['use', 'leave']),
  /** The last day of the term before the option. */
  runningEnd: localDateSchema,
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  /** What an attended day costs from the option's first day on. */
  dayPriceCents: centsSchema,
  /** Whether that is another price than before. */
  isNewPrice: z.boolean(),
  /** Why it was decided so, as its proposer wrote it. */
  reason: z.string(),
  conditions: z.string(),
  decidedOn: localDateSchema,
  /** Names of those who proposed and confirmed it. */
  proposedBy: z.string(),
  confirmedBy: z.string(),
});
export type NoticeFacts = z.infer<typeof noticeFactsSchema>;

/** The notice to a provider of a decision on an option of its agreement. */
export const noticeSchema = z.strictObject({
  decisionId: decisionIdSchema,
  agreementId: agreementIdSchema,
  providerId: providerIdSchema,
  language: z.enum(['fi', 'sv']),
  facts: noticeFactsSchema,
  /** Whether a message went to the provider; without an address it only waits on the provider's page. */
  isMailed: z.boolean(),
  sentOn: localDateSchema,
  acknowledgedBy: z.string().nullable(),
  acknowledgedOn: localDateSchema.nullable(),
  state: z.enum(noticeStates),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Somebody's secret address of a calendar with deadlines; of the secret only its hash is kept. */
export const feedSchema = z.strictObject({
  feedId: idSchema<'Feed'>(),
  userId: z.string(),
  /** Whose agreements it shows; null for all of the region. */
  providerId: providerIdSchema.nullable(),
  hash: z.string(),
  /** In which the calendar is written. */
  language: z.enum(['fi', 'sv', 'en']),
  madeAt: instantSchema,
  state: z.enum(feedStates),
});
export type Feed = z.infer<typeof feedSchema>;
