import { type LocalDate, type Problem, centsSchema, lastDayOfMonths } from '@jatkopolku/kernel';
import * as z from 'zod';

import { requiredEvidenceSchema } from './evidence-kinds.ts';

/** A path cannot be asked to last longer. */
export const MAX_PATH_MONTHS = 24;

/** After how many months a path has lasted. */
export const lastingMonths = [3, 6] as const;
export type LastingMonths = (typeof lastingMonths)[number];

/** What of a bonus is paid only when the path has lasted. */
export const secondPartTermsSchema = z.strictObject({
  months: z.literal(lastingMonths),
  amountCents: centsSchema.min(1),
});
export type SecondPartTerms = z.infer<typeof secondPartTermsSchema>;

/** What a path must be for its bonus, beside its kind: the framework's own terms. */
export const bonusTermsSchema = z.strictObject({
  /** For how many months it must be agreed at least; 0 where that is not asked. */
  minimumMonths: z.int().min(0).max(MAX_PATH_MONTHS).default(0),
  /** Whether it must lead to a company. */
  needsCompany: z.boolean().default(false),
  requiredEvidence: requiredEvidenceSchema.default({ start: [], lasting: [] }),
  /** A part of the bonus for a path that lasts; null where all of it is paid for the start. */
  secondPart: secondPartTermsSchema.nullable().default(null),
});
export type BonusTerms = z.infer<typeof bonusTermsSchema>;

/** What an import package does not give of a bonus, as it is until somebody gives it. */
export const defaultsOfBonus: BonusTerms = bonusTermsSchema.parse({});

/** The terms of a bonus without what it is worth. */
export function bonusTermsOf(bonus: BonusTerms): BonusTerms {
  const { minimumMonths, needsCompany, requiredEvidence, secondPart } = bonus;
  return { minimumMonths, needsCompany, requiredEvidence, secondPart };
}

/** Why a bonus cannot have the terms: each part is a positive amount. */
export function bonusTermsProblems({
  amountCents,
  secondPart,
  requiredEvidence,
}: BonusTerms & { readonly amountCents: number }): Problem[] {
  const problems: Problem[] = [];
  if (secondPart !== null && secondPart.amountCents >= amountCents) {
    problems.push({ code: 'second-part-too-large', at: '/secondPart' });
  }
  if (secondPart === null && requiredEvidence.lasting.length > 0) {
    problems.push({ code: 'second-part-missing', at: '/requiredEvidence' });
  }
  return problems;
}

/** Whether a path of the days is agreed for long enough; one until further notice is (null). */
export function isLongEnough(
  { minimumMonths }: Pick<BonusTerms, 'minimumMonths'>,
  startsOn: LocalDate,
  endsOn: LocalDate | null,
): boolean {
  if (minimumMonths === 0 || endsOn === null) return true;
  return endsOn >= lastDayOfMonths(startsOn, minimumMonths);
}
