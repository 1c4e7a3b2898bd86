import { clientIdSchema, personIdSchema } from '@jatkopolku/domain/client';
import { pathTypeSchema } from '@jatkopolku/domain/framework';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { businessIdSchema, providerIdSchema } from '@jatkopolku/domain/provider';
import { type Id, businessDaySchema, centsSchema, idSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { afterCheckSchema } from './after-check.ts';
import { evidenceSchema } from './claim-evidence.ts';
import { correctionSchema } from './correction.ts';
import { firstApprovalSchema } from './first-approval.ts';
import { claimStates } from './lifecycle.ts';
import { claimPartSchema } from './part.ts';
import { pathAgreementSchema } from './path-agreement.ts';
import { sampleSchema } from './sample.ts';
import { secondPartSchema } from './second-part.ts';

export type ClaimId = Id<'Claim'>;
export const claimIdSchema = idSchema<'Claim'>();

export const claimDecisionCodes = ['pending', 'approved', 'rejected'] as const;
export type ClaimDecisionCode = (typeof claimDecisionCodes)[number];

/** Why a claim is returned or rejected, for those who count; the text beside it is for the provider. */
export const decisionCategories = [
  'evidence-missing',
  'details-unclear',
  'terms-not-met',
  'already-paid',
  'other',
] as const;
export const decisionCategorySchema = z.enum(decisionCategories);
export type DecisionCategory = z.infer<typeof decisionCategorySchema>;

/** Puts a claim aside until a day: a mark, not a state. */
export const holdSchema = z.strictObject({
  /** The day on which it is a task again. */
  until: businessDaySchema,
  reason: z.string(),
  by: z.string(),
});
export type Hold = z.infer<typeof holdSchema>;

/** A provider's claim for a bonus: the client found a positive path onwards. */
export const claimSchema = z.strictObject({
  claimId: claimIdSchema,
  placementId: placementIdSchema,
  clientId: clientIdSchema,
  /** Whose path it is: one person has one bonus for a start, under whatever client record. */
  personId: personIdSchema,
  providerId: providerIdSchema,
  pathType: pathTypeSchema,
  pathStartsOn: businessDaySchema,
  counterpartName: z.string(),
  counterpartBusinessId: businessIdSchema,
  /** Whether the register shows a company there; null where it was not asked, or does not know it. */
  isCompany: z.boolean().nullable(),
  ...pathAgreementSchema.shape,
  /** The day of filing: after it was taken back, of the last submission. */
  submittedOn: businessDaySchema,
  /** Who filed it, or imported it: never the one who decides it. */
  submittedBy: z.string(),
  /** Who amended it last after it was returned; does not decide it either. */
  amendedBy: z.string().nullable(),
  decidedOn: businessDaySchema.nullable(),
  decidedBy: z.string().nullable(),
  /** Null for what is not returned or rejected. A remark says what a return asks. */
  decisionCategory: decisionCategorySchema.nullable().default(null),
  decisionReason: z.string(),
  /** How many remarks are beside it, which say in words what was asked and answered. */
  remarks: z.int().min(0).default(0),
  evidence: evidenceSchema,
  /** What the tariff of the agreement's lot gives for the path, all its parts together. */
  amountCents: centsSchema,
  /** What was approved of it, in the order of approval. */
  parts: z.array(claimPartSchema),
  /** What of it is paid only when the path has lasted; null where all of it is paid for the start. */
  secondPart: secondPartSchema.nullable(),
  /** What somebody proposes to make of an approved part, until it is confirmed or dropped. */
  correction: correctionSchema.nullable(),
  /** Set while what one person approved waits for a second; null otherwise. */
  firstApproval: firstApprovalSchema.nullable(),
  /** What it drew when it was filed; null where no rule approved claims then. */
  sample: sampleSchema.nullable(),
  /**
   * Whether somebody of the county asked, held, rejected or corrected something of it, or was the first of two
   * approvers: from then on people alone decide it.
   */
  takenUp: z.boolean(),
  /** Why nobody need decide it before a day; null for what is not put aside. */
  hold: holdSchema.nullable(),
  /** What today's checks would have stopped of what an import took; null where they stop nothing, or were asked. */
  afterCheck: afterCheckSchema.nullable(),
  /** The day on which its provider gave it up; null for what was not. */
  withdrawnOn: businessDaySchema.nullable(),
  state: z.enum(claimStates),
});
export type Claim = z.infer<typeof claimSchema>;
