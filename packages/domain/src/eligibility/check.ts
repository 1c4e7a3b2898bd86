import { fileIdSchema, sha256Schema } from '@jatkopolku/domain/file';
import { businessIdSchema, providerIdSchema } from '@jatkopolku/domain/provider';
import { instantSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { extractSchema, lookupFailures, registerFactsSchema } from './facts.ts';
import { findings, groundCodes } from './grounds.ts';
import { companyCheckStates } from './lifecycle.ts';

/** What two people can answer to a review: that no task of the clients is business, or that some is. */
export const reviewVerdicts = ['approved', 'rejected'] as const;

/** One person's answer to a review, which a second confirms. */
export const proposalSchema = z.strictObject({
  verdict: z.enum(reviewVerdicts),
  /** What it answers; a ground found later opens a new question. */
  grounds: z.array(z.enum(groundCodes)),
  /** The Ombudsman's question: which of the clients' tasks are business? (EOAK/348/2021, 1.3.1) */
  businessTasks: z.string(),
  reason: z.string(),
  evidence: z.array(fileIdSchema),
  proposedBy: z.string(),
  proposedOn: localDateSchema,
  /** Why the second person gave it back; null where nobody did. */
  returnedFor: z.string().nullable(),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** What a documented decision rests on. */
export const exclusionDecisionSources = ['import', 'register', 'extract', 'review'] as const;

/** The last documented decision: it holds, while the register is silent, until it expires. */
export const exclusionDecisionSchema = z.strictObject({
  by: z.enum(exclusionDecisionSources),
  outcome: z.enum(['eligible', 'excluded']),
  /** The grounds that it answers. */
  grounds: z.array(z.enum(groundCodes)),
  reason: z.string(),
  decidedOn: localDateSchema,
  validUntil: localDateSchema,
  review: proposalSchema.nullable(),
  confirmedBy: z.string().nullable(),
});
export type ExclusionDecision = z.infer<typeof exclusionDecisionSchema>;

/** The state of a provider: one record of each, asked about again and again. */
export const checkSchema = z.strictObject({
  providerId: providerIdSchema,
  businessId: businessIdSchema,
  state: z.enum(companyCheckStates),
  /** What the last asking came to, and by which grounds. */
  finding: z.enum(findings),
  grounds: z.array(z.enum(groundCodes)),
  /** Grounds in the register's answer that nobody has answered, for which the money waits. */
  holding: z.array(z.enum(groundCodes)),
  askedOn: localDateSchema,
  askedAt: instantSchema,
  /** The kept answer; null where there was none. */
  answerHash: sha256Schema.nullable(),
  facts: registerFactsSchema.nullable(),
  /** Why there was no answer; null where the register answered, be it that it has no such organisation. */
  silence: z.enum(lookupFailures).nullable(),
  extract: extractSchema.nullable(),
  proposal: proposalSchema.nullable(),
  decision: exclusionDecisionSchema.nullable(),
});
export type Check = z.infer<typeof checkSchema>;

/** What the check was done for. */
export const checkPurposes = ['signing', 'option', 'settlement', 'night', 'asked'] as const;
export type CheckPurpose = (typeof checkPurposes)[number];

/** One asking of the register, as it came out: the history of a check. */
export const findingSchema = checkSchema
  .pick({
    providerId: true,
    askedAt: true,
    askedOn: true,
    finding: true,
    grounds: true,
    answerHash: true,
    silence: true,
    state: true,
  })
  .extend({ purpose: z.enum(checkPurposes), askedBy: z.string() });
export type FindingRecord = z.infer<typeof findingSchema>;

/** An answer as it came, kept once as evidence under the hash of its bytes. */
export const registerAnswerSchema = z.strictObject({
  hash: sha256Schema,
  businessId: businessIdSchema,
  url: z.string(),
  receivedAt: instantSchema,
  body: z.string(),
});
export type RegisterAnswer = z.infer<typeof registerAnswerSchema>;
