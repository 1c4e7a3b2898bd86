import { type Hours, compareHours, parseHours } from '@jatkopolku/domain/placement';
import { type LocalDate, businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** What a path was agreed by: an employment until further notice or for a fixed term, or no employment, such as studies. */
export const contractTypes = ['until-further-notice', 'fixed-term', 'none'] as const;
export const contractTypeSchema = z.enum(contractTypes);
export type ContractType = z.infer<typeof contractTypeSchema>;

/** A week has no more hours of work. */
export const MAX_WEEKLY_HOURS = 60;

/** What was agreed of a path. Nothing of it is known of an imported claim. */
export const pathAgreementSchema = z.strictObject({
  contractType: contractTypeSchema.nullable(),
  /** The last day that was agreed; null until further notice, and where it is not known. */
  pathEndsOn: businessDaySchema.nullable(),
  /** Hours of a week as they were written, such as `37.5`; null for what has none, such as studies. */
  weeklyHours: z.string().nullable(),
});
export type PathAgreement = z.infer<typeof pathAgreementSchema>;

/** Of a claim for which nobody wrote down what was agreed, nor asked the register for the counterpart. */
export const unknownAgreement = {
  contractType: null,
  pathEndsOn: null,
  weeklyHours: null,
  isCompany: null,
} as const;

/** A fixed term ends on a day from its start on, what goes on until further notice on none. */
export function isEndInOrder(
  { contractType, pathEndsOn }: Pick<PathAgreement, 'contractType' | 'pathEndsOn'>,
  startsOn: LocalDate,
): boolean {
  if (pathEndsOn === null) return contractType !== 'fixed-term';
  return contractType !== 'until-further-notice' && pathEndsOn >= startsOn;
}

/** Work has hours of a week, more than none and no more than a week has; studies may have none. */
export function areHoursInOrder({
  contractType,
  weeklyHours,
}: Pick<PathAgreement, 'contractType' | 'weeklyHours'>): boolean {
  if (weeklyHours === null) return contractType === 'none' || contractType === null;
  const hours: Hours | undefined = parseHours(weeklyHours);
  if (hours === undefined) return false;
  return compareHours(hours, 0) > 0 && compareHours(hours, MAX_WEEKLY_HOURS) <= 0;
}

/** What came of asking the register for a counterpart. */
export const counterpartOutcomes = ['found', 'not-found', 'no-answer'] as const;
export type CounterpartOutcome = (typeof counterpartOutcomes)[number];
