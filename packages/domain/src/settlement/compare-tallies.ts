import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Cents, cents, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { ProviderPlan } from './month-plan.ts';
import { addCounts, emptyCounts } from './month-tally.ts';
import type { MonthTally, TallyCounts } from './tally-schema.ts';

/** A provider's month is unusual where it differs by more than this share of what was expected … */
const UNUSUAL_SHARE = 0.3;

/** … and by no less than this: a small provider's one more client is nothing to look at. */
const UNUSUAL_CENTS = 50_000;
const UNUSUAL_DAYS = 20;

/** From what a month differs: from what the provider earned before, or from what the clients' plans come to. */
export const comparedWith = ['before', 'plan'] as const;

/** A provider whose month differs much from the one before, or from its plan. */
export const unusualSchema = z.strictObject({
  providerId: providerIdSchema,
  differsFrom: z.array(z.enum(comparedWith)).min(1),
  beforeCents: centsSchema,
  nowCents: centsSchema,
  plannedDays: z.int().min(0),
  days: z.int().min(0),
});
export type Unusual = z.infer<typeof unusualSchema>;

type Compared = Omit<Unusual, 'differsFrom'> & {
  /** Days that would come if the provider's clients came as often as all do; null while sheets are missing. */
  readonly usualDays: number | null;
};

/** What the months of providers are compared with. */
export interface Comparable {
  readonly now: readonly MonthTally[];
  readonly before: readonly MonthTally[];
  readonly plans: readonly ProviderPlan[];
  /** Providers of whom sheets are missing: their days say nothing yet. */
  readonly incomplete: ReadonlySet<MonthTally['providerId']>;
}

/** What all providers' months come to. */
export function totalOf(tallies: readonly TallyCounts[]): TallyCounts {
  return tallies.reduce(addCounts, emptyCounts);
}

/**
 * Providers whose month differs much from the one before by what they earn; or, once all their sheets are in,
 * whose clients came much less or more often than the region's do. Plans are never kept in full: what is
 * usual is the share of all agreed days that was attended in the month, so that a month of illness is no anomaly
 * of everybody.
 * @returns the largest difference in money first.
 */
export function unusualOf({ now, before, plans, incomplete }: Comparable): readonly Unusual[] {
  const [nowOf, beforeOf] = [earnedBy(now), earnedBy(before)];
  const planned = new Map(plans.map(({ providerId, days }) => [providerId, days]));
  const attended = new Map(now.map(({ providerId, days }) => [providerId, days]));
  const share = attendedShare(plans, attended, incomplete);
  const providerIds = new Set([...nowOf.keys(), ...beforeOf.keys(), ...planned.keys()]);
  return [...providerIds]
    .map((providerId) => ({
      providerId,
      beforeCents: beforeOf.get(providerId) ?? cents(0),
      nowCents: nowOf.get(providerId) ?? cents(0),
      plannedDays: planned.get(providerId) ?? 0,
      days: attended.get(providerId) ?? 0,
      usualDays: incomplete.has(providerId) ? null : share * (planned.get(providerId) ?? 0),
    }))
    .flatMap(asUnusual)
    .toSorted((a, b) => differenceOf(b) - differenceOf(a));
}

/** Which share of the agreed days was attended, where all sheets are in. */
function attendedShare(
  plans: readonly ProviderPlan[],
  attended: ReadonlyMap<MonthTally['providerId'], number>,
  incomplete: Comparable['incomplete'],
): number {
  const whole = plans.filter(({ providerId }) => !incomplete.has(providerId));
  const planned = whole.reduce((sum, { days }) => sum + days, 0);
  const came = whole.reduce((sum, { providerId }) => sum + (attended.get(providerId) ?? 0), 0);
  return planned === 0 ? 0 : came / planned;
}

function earnedBy(tallies: readonly MonthTally[]): Map<MonthTally['providerId'], Cents> {
  return new Map(
    tallies.map(({ providerId, feeCents, bonusCents }) => [
      providerId,
      cents(feeCents + bonusCents),
    ]),
  );
}

function asUnusual({ usualDays, ...one }: Compared): Unusual[] {
  const isOffBefore = isFar(differenceOf(one), one.beforeCents, UNUSUAL_CENTS);
  const isOffPlan =
    usualDays !== null && isFar(Math.abs(one.days - usualDays), usualDays, UNUSUAL_DAYS);
  const differsFrom = comparedWith.filter(
    (name) => ({ before: isOffBefore, plan: isOffPlan })[name],
  );
  return differsFrom.length === 0 ? [] : [{ ...one, differsFrom }];
}

function isFar(difference: number, expected: number, least: number): boolean {
  return difference >= least && difference > expected * UNUSUAL_SHARE;
}

function differenceOf({
  nowCents,
  beforeCents,
}: Pick<Unusual, 'nowCents' | 'beforeCents'>): number {
  return Math.abs(nowCents - beforeCents);
}
