import { bonusTermsSchema, evidenceKindSchema, tariffSchema } from '@jatkopolku/domain/framework';
import {
  MAX_EVIDENCE,
  checkBases,
  checkResults,
  claimCheckCodes,
  claimIdSchema,
  claimSchema,
  contractTypeSchema,
  evidenceSchema,
  holdSchema,
} from '@jatkopolku/domain/outcome';
import { businessDaySchema, centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { businessIdText, hoursText, nameLine } from './fields.ts';
import { nothing } from './operation.ts';
import { whole } from './problems.ts';
import { named } from './subject.ts';

/**
/**
 * A claim as it is answered. Whose record a person's other ones are is nobody's to read here; what it drew, and
 * what the county looks at of its imported decisions, is its provider's least of all.
 */
export const claimViewSchema = z.object({
  ...claimSchema.omit({ personId: true, sample: true, takenUp: true, afterCheck: true }).shape,
  /** A person's workplace or school: null for those who do not look at what shows it. */
  counterpartName: claimSchema.shape.counterpartName.nullable(),
  counterpartBusinessId: claimSchema.shape.counterpartBusinessId.nullable(),
  /** Until when nobody need decide it; a provider reads neither why nor by whom it was put aside. */
  hold: holdSchema.extend({ reason: z.string().nullable(), by: z.string().nullable() }).nullable(),
  /** What one of two approved, and what somebody proposes to correct: null to a provider before it is decided. */
  firstApproval: claimSchema.shape.firstApproval,
  correction: claimSchema.shape.correction,
});
export const claimedPath = claimSchema.pick({ pathType: true }).extend({
  pathStartsOn: businessDaySchema,
  counterpartName: nameLine,
  counterpartBusinessId: businessIdText,
  contractType: contractTypeSchema,
  pathEndsOn: businessDaySchema.nullable().default(null),
  weeklyHours: hoursText.nullable().default(null),
  evidence: evidenceSchema.max(MAX_EVIDENCE).default([]),
});
/** Kinds of evidence as they come in an address: `payslip,other`. */
const evidenceKindsText = z
  .string()
  .max(400)
  .transform((text) => text.split(','))
  .pipe(z.array(evidenceKindSchema));
/** A path as far as the claimant has filled it in; what is left out is not checked yet. */
export const pathSoFar = claimedPath
  .pick({
    pathType: true,
    pathStartsOn: true,
    counterpartBusinessId: true,
    contractType: true,
  })
  .extend({
    pathEndsOn: businessDaySchema,
    weeklyHours: hoursText,
    claimId: claimIdSchema,
    /** What the register said of the counterpart when it was asked; it is asked again when the claim is filed. */
    isCompany: z.enum(['true', 'false']),
    /** What the files show that are ready to be sent, with commas between them. */
    evidenceKinds: evidenceKindsText,
  })
  .partial();
export const checkedClaimSchema = claimSchema.pick({ clientId: true }).extend({
  /** What the tariff gives for the path; null for a path that it lacks, or that is not filled in. */
  amountCents: centsSchema.nullable(),
  /** What the terms ask for of the path; null as the amount is. */
  terms: bonusTermsSchema.nullable(),
  /** All that is looked at, in the order of the checks; `unread` where something is not filled in yet. */
  checks: z.array(
    z.strictObject({
      code: z.enum(claimCheckCodes),
      /** What the check rests on: terms are in force from the framework's first day. */
      basis: z.enum(checkBases),
      result: z.enum(checkResults),
    }),
  ),
  /** The first day of the framework, from which its terms are in force. */
  termsFrom: localDateSchema,
  /** Accepted attended days of the placement. */
  attendedDays: z.int().min(0),
});
export const claimableSchema = claimSchema.pick({ placementId: true, clientId: true }).extend({
  startsOn: localDateSchema,
  lastDay: localDateSchema,
  /** The last day on which a path may start. */
  pathStartsBy: localDateSchema,
  /** The last day on which a claim may be filed for a path of that day. */
  claimBy: localDateSchema,
  daysLeft: z.int().min(0),
  claimDeadlineDays: z.int().min(0),
  tariff: z.array(tariffSchema.omit({ frameworkId: true, lot: true })),
  /** The claim that was returned or taken back; null for a placement without one. */
  claimId: claimIdSchema.nullable(),
});
/** Where what speaks against a path is mended. */
export const PATH_PROBLEMS = {
  ...whole('no-attended-day', 'evidence-unusable'),
  'invalid-business-id': '/counterpartBusinessId',
  'path-not-in-tariff': '/pathType',
  'path-outside-window': '/pathStartsOn',
  'claim-late': '/pathStartsOn',
  'inside-own-organisation': '/counterpartBusinessId',
  'claim-before-start': '/pathStartsOn',
  'already-claimed': '/pathStartsOn',
  'agreement-not-in-force': '/pathStartsOn',
  'path-end-wrong': '/pathEndsOn',
  'weekly-hours-wrong': '/weeklyHours',
  'path-too-short': '/pathEndsOn',
  'counterpart-not-company': '/counterpartBusinessId',
  'evidence-missing': '/evidence',
} as const;

/** What is done to a claim. */
export const acting = {
  subject: named('claim'),
  params: z.strictObject({ claimId: claimIdSchema }),
  schema: claimViewSchema,
  method: 'POST',
  body: nothing,
} as const;
