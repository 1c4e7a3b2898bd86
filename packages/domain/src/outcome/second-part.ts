import { type SecondPartTerms, secondPartTermsSchema } from '@jatkopolku/domain/framework';
import {
  type LocalDate,
  type Problem,
  addDays,
  addMonths,
  businessDaySchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { partOf, wasApproved } from './part.ts';
import type { Claim } from './schema.ts';

/** The part of a bonus that is paid when the path has lasted, as the terms gave it when the claim was filed. */
export const secondPartSchema = secondPartTermsSchema.extend({
  /** The first day on which the path has lasted: its evidence can be filed from then on. */
  dueOn: businessDaySchema,
  /** The last day of filing it; after that it lapses. */
  claimBy: businessDaySchema,
  /** The day of its last filing, and who filed it; null while nobody has. */
  filedOn: businessDaySchema.nullable(),
  filedBy: z.string().nullable(),
  /** The day on which it was rejected; null while it is not. */
  rejectedOn: businessDaySchema.nullable(),
});
export type SecondPart = z.infer<typeof secondPartSchema>;

/** A path of the day has lasted after so many whole months; its part is filed as soon as a claim is. */
export function secondPartFrom(
  { months, amountCents }: SecondPartTerms,
  pathStartsOn: LocalDate,
  claimDeadlineDays: number,
): SecondPart {
  const dueOn = addMonths(pathStartsOn, months);
  const claimBy = addDays(dueOn, claimDeadlineDays);
  return { months, amountCents, dueOn, claimBy, filedOn: null, filedBy: null, rejectedOn: null };
}

/** What has come of a second part by a day. */
export const secondPartStages = [
  'forecast',
  'due',
  'lapsed',
  'filed',
  'returned',
  'approved',
  'rejected',
] as const;
export type SecondPartStage = (typeof secondPartStages)[number];

type OfClaim = Pick<Claim, 'state' | 'secondPart' | 'parts'>;

/** The stage of a claim's second part; undefined for a claim without one, or whose start earned nothing. */
export function secondPartStage(claim: OfClaim, today: LocalDate): SecondPartStage | undefined {
  const { state, secondPart } = claim;
  if (secondPart === null || partOf(claim, 'start') === undefined) return undefined;
  if (partOf(claim, 'lasting') !== undefined) return 'approved';
  // One that was clawed back is not claimed again.
  if (wasApproved(claim, 'lasting')) return 'rejected';
  if (state === 'second-submitted') return 'filed';
  if (state === 'second-returned') return 'returned';
  if (secondPart.rejectedOn !== null) return 'rejected';
  if (today < secondPart.dueOn) return 'forecast';
  return today <= secondPart.claimBy ? 'due' : 'lapsed';
}

/** Why the second part cannot be filed on the day; one that was returned is amended at any time. */
export function secondPartProblem(claim: OfClaim, today: LocalDate): Problem | undefined {
  const { secondPart } = claim;
  const stage = secondPartStage(claim, today);
  if (secondPart === null) return { code: 'no-second-part' };
  if (stage === 'due' || stage === 'returned') return undefined;
  if (stage === 'forecast') {
    return { code: 'second-part-early', details: { from: secondPart.dueOn } };
  }
  if (stage === 'lapsed')
    return { code: 'second-part-late', details: { until: secondPart.claimBy } };
  return { code: 'no-second-part' };
}
