import * as z from 'zod';

/** What a bonus is paid for: that the path began, or that it lasted. */
export const milestones = ['start', 'lasting'] as const;
export const milestoneSchema = z.enum(milestones);
export type Milestone = z.infer<typeof milestoneSchema>;

/** What a file shows of a path. */
export const evidenceKinds = [
  'employment-contract',
  'pay-subsidy-decision',
  'work-trial-agreement',
  'study-right',
  'training-decision',
  'employer-statement',
  'payslip',
  'attendance-certificate',
  'other',
] as const;
export const evidenceKindSchema = z.enum(evidenceKinds);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

const kindsSchema = z
  .array(evidenceKindSchema)
  .refine((kinds) => new Set(kinds).size === kinds.length, 'each kind once');

/** Which kinds of evidence a claim must carry for each milestone: all that are listed. */
export const requiredEvidenceSchema = z.strictObject({ start: kindsSchema, lasting: kindsSchema });
export type RequiredEvidence = z.infer<typeof requiredEvidenceSchema>;
