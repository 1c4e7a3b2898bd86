import { clientIdSchema } from '@jatkopolku/domain/client';
import { lotNumberSchema, milestoneSchema, pathTypeSchema } from '@jatkopolku/domain/framework';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { businessDaySchema, centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { claimIdSchema, decisionCategorySchema } from './schema.ts';

/** Who decided: a person, by the name that they had then, or a rule that the county had switched on. */
const deciderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), name: z.string() }),
  z.strictObject({ kind: z.literal('rule'), name: z.string(), inForceFrom: localDateSchema }),
]);

/** What the letter says, as it was when it was decided: the document made from it is always the same. */
const claimNoticeFactsSchema = z.strictObject({
  providerName: z.string(),
  businessId: z.string(),
  frameworkName: z.string(),
  lot: lotNumberSchema,
  lotName: z.string(),
  pathType: pathTypeSchema,
  pathStartsOn: businessDaySchema,
  submittedOn: businessDaySchema,
  claimedCents: centsSchema,
  /** Nothing for a rejected claim. */
  approvedCents: centsSchema,
  decision: z.enum(['approved', 'rejected']),
  decidedOn: businessDaySchema,
  category: decisionCategorySchema.nullable(),
  reason: z.string(),
  decider: deciderSchema,
  /**
   * Who approved the same before, where that took two people, and when; null where one decided, and of
   * decisions from before letters named both: those are printed as they were sent.
   */
  firstApprover: z.strictObject({ name: z.string(), on: businessDaySchema }).nullable(),
  /** The last day on which the provider may object; null where it got all that it claimed. */
  objectBy: localDateSchema.nullable(),
});
export type ClaimNoticeFacts = z.infer<typeof claimNoticeFactsSchema>;

/**
 * The notice to a provider of a decision on its claim. It names the client by code alone: a letter is
 * printed, sent on and filed by people who have nothing to do with the client, and needs no more than
 * what distinguishes one claim from another (data minimisation, EU 2016/679 art. 5(1)(c)).
 */
export const claimNoticeSchema = z.strictObject({
  claimId: claimIdSchema,
  /** Counts the decisions of a claim from 1: one that was objected to with success is decided again. */
  decisionNo: z.int().min(1).max(99),
  providerId: providerIdSchema,
  clientId: clientIdSchema,
  /** Of which part of the bonus it is: that the path began, or that it lasted. */
  milestone: milestoneSchema,
  language: z.enum(['fi', 'sv']),
  facts: claimNoticeFactsSchema,
  /** Who decided it; the rule itself where that was a rule. */
  decidedBy: z.string(),
  /** Who approved it before, where that took two people; null where one decided. */
  firstApprovedBy: z.string().nullable(),
  /** How many remarks were beside the claim: those came before the decision, all others after it. */
  remarks: z.int().min(0),
  /** Whether a message went to the provider; without an address it only waits on the claim's page. */
  isMailed: z.boolean(),
});
export type ClaimNotice = z.infer<typeof claimNoticeSchema>;
