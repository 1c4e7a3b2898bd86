import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Cents, cents, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { addCounts, emptyCounts } from './month-tally.ts';
import type { MonthTally, TallyCounts } from './tally-schema.ts';

/** A provider's month is unusual where it differs by more than this share of the one before … */
const UNUSUAL_SHARE = 0.3;

/** … and by no less than this: a small provider's one more client is nothing to look at. */
const UNUSUAL_CENTS = 50_000;

/** A provider whose month differs much from the one before, by what it earns. */
export const unusualSchema = z.strictObject({
  providerId: providerIdSchema,
  beforeCents: centsSchema,
  nowCents: centsSchema,
});
export type Unusual = z.infer<typeof unusualSchema>;

/** What all providers' months come to. */
export function totalOf(tallies: readonly TallyCounts[]): TallyCounts {
  return tallies.reduce(addCounts, emptyCounts);
}

/** Providers whose month differs much from the one before, the largest difference first. */
export function unusualOf(
  now: readonly MonthTally[],
  before: readonly MonthTally[],
): readonly Unusual[] {
  const [nowOf, beforeOf] = [earnedBy(now), earnedBy(before)];
  const providerIds = new Set([...nowOf.keys(), ...beforeOf.keys()]);
  return [...providerIds]
    .map((providerId) => ({
      providerId,
      beforeCents: beforeOf.get(providerId) ?? cents(0),
      nowCents: nowOf.get(providerId) ?? cents(0),
    }))
    .filter(isUnusual)
    .toSorted((a, b) => differenceOf(b) - differenceOf(a));
}

function earnedBy(tallies: readonly MonthTally[]): Map<MonthTally['providerId'], Cents> {
  return new Map(
    tallies.map(({ providerId, feeCents, bonusCents }) => [
      providerId,
      cents(feeCents + bonusCents),
    ]),
  );
}

function isUnusual(one: Unusual): boolean {
  const difference = differenceOf(one);
  return difference >= UNUSUAL_CENTS && difference > one.beforeCents * UNUSUAL_SHARE;
}

function differenceOf({ nowCents, beforeCents }: Unusual): number {
  return Math.abs(nowCents - beforeCents);
}
