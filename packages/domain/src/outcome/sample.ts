import { milestoneSchema } from '@jatkopolku/domain/framework';
import { type Cents } from '@jatkopolku/kernel';
import * as z from 'zod';

import { type ClaimRiskCode, claimRiskCodeSchema } from './risks.ts';
import type { ByRule } from './settings.ts';

/** A claim draws one of so many numbers. */
export const SAMPLE_NUMBERS = 10_000;

/** What a claim drew when it was filed: no provider reads it, be it drawn or not. */
export const sampleSchema = z.strictObject({
  /** Of which part of the bonus it is: each part is drawn by itself. */
  milestone: milestoneSchema,
  /** The same for a person, a placement and a milestone, however often it is filed. */
  number: z
    .int()
    .min(0)
    .max(SAMPLE_NUMBERS - 1),
  risks: z.array(claimRiskCodeSchema),
  /** The share that was drawn for a person. */
  percent: z.int().min(0).max(100),
  isDrawn: z.boolean(),
});
export type Sample = z.infer<typeof sampleSchema>;

interface Drawn extends Pick<Sample, 'milestone' | 'number' | 'risks'> {
  readonly amountCents: Cents;
}

/** The share of a claim: the largest of those that apply to it. */
export function samplePercent(
  { amountCents, risks }: Pick<Drawn, 'amountCents'> & { readonly risks: readonly ClaimRiskCode[] },
  rule: ByRule,
): number {
  return Math.max(
    rule.samplePercent,
    amountCents > rule.largeAboveCents ? rule.largePercent : 0,
    risks.length > 0 ? rule.riskPercent : 0,
  );
}

/**
 * What comes of a number. Who was drawn once stays drawn, and keeps the number: neither another amount nor
 * another share of the region draws it again.
 */
export function sampleOf(
  { amountCents, ...drawn }: Drawn,
  before: Sample | null,
  rule: ByRule,
): Sample {
  const known = before?.milestone === drawn.milestone ? before : undefined;
  const number = known?.number ?? drawn.number;
  const percent = samplePercent({ amountCents, risks: drawn.risks }, rule);
  const isDrawn = known?.isDrawn === true || number * 100 < percent * SAMPLE_NUMBERS;
  return { ...drawn, number, percent, isDrawn };
}
