import { type Milestone, milestoneSchema } from '@jatkopolku/domain/framework';
import { businessDaySchema, centsSchema, type LocalDate, type Cents } from '@jatkopolku/kernel';
import * as z from 'zod';

/** An approved part of a claim's bonus: billed once and refunded once at most. */
export const claimPartSchema = z.strictObject({
  /** Counts a claim's parts from 1; no number is given twice. */
  partNo: z.int().min(1),
  milestone: milestoneSchema,
  amountCents: centsSchema.min(1),
  approvedOn: businessDaySchema,
  approvedBy: z.string(),
  /** The day on which it was taken away, or replaced by a part of another amount; null while it counts. */
  voidedOn: businessDaySchema.nullable(),
});
export type ClaimPart = z.infer<typeof claimPartSchema>;

type Parted = { readonly parts: readonly ClaimPart[] };

/** A part that counts, with the claim that it is of. */
export interface Bonus<C extends Parted = Parted> {
  readonly claim: C;
  readonly part: ClaimPart;
}

/** The parts of claims that count: what is voided is no bonus any more. */
export function bonusesOf<C extends Parted>(claims: readonly C[]): Bonus<C>[] {
  return claims.flatMap((claim) => liveParts(claim).map((part) => ({ claim, part })));
}

/** The bonuses of paths that began: one for each claim. */
export function begun<C extends Parted>(bonuses: readonly Bonus<C>[]): Bonus<C>[] {
  return bonuses.filter(({ part }) => part.milestone === 'start');
}

export function liveParts({ parts }: Parted): ClaimPart[] {
  return parts.filter(({ voidedOn }) => voidedOn === null);
}

/** The part that counts for a milestone; undefined where none is approved. */
export function partOf(claim: Parted, milestone: Milestone): ClaimPart | undefined {
  return liveParts(claim).find((part) => part.milestone === milestone);
}

/** Whether a part was ever approved for a milestone, whatever became of it. */
export function wasApproved({ parts }: Parted, milestone: Milestone): boolean {
  return parts.some((part) => part.milestone === milestone);
}

interface NewPart {
  readonly milestone: Milestone;
  readonly amountCents: Cents;
  readonly on: LocalDate;
  readonly by: string;
}

/** The parts with one more. */
export function withPart({ parts }: Parted, { on, by, ...part }: NewPart): ClaimPart[] {
  const partNo = parts.length + 1;
  return [...parts, { partNo, ...part, approvedOn: on, approvedBy: by, voidedOn: null }];
}
