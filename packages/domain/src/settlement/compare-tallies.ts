import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Cents, cents, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { ProviderPlan } from './month-plan.ts';
import { addCounts, emptyCounts } from './month-tally.ts';
import type { MonthTally, TallyCounts } from './tally-schema.ts';

/** A provider's month is unusual where it differs by more than this share of what is usual … */
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
  /** What the provider would earn, and its clients come, if its month went as the others' did. */
  readonly usualCents: number;
  readonly usualDays: number;
  /** Whether sheets of it are missing: then less than usual says nothing yet. */
  readonly isIncomplete: boolean;
};

/** What the months of providers are compared with. */
export interface Comparable {
  readonly now: readonly MonthTally[];
  readonly before: readonly MonthTally[];
  readonly plans: readonly ProviderPlan[];
  /** Providers of whom sheets are missing. */
  readonly incomplete: ReadonlySet<MonthTally['providerId']>;
}

/** What all providers' months come to. */
export function totalOf(tallies: readonly TallyCounts[]): TallyCounts {
  return tallies.reduce(addCounts, emptyCounts);
}

/**
 * Providers whose month went otherwise than the others' did: by what they earn, against the one before; and by
 * the days on which their clients came, against what was agreed. What all share, such as a holiday or an epidemic,
 * is no anomaly of each.
 * @returns the largest difference in money first.
 */
export function unusualOf(given: Comparable): readonly Unusual[] {
  const { now, before, plans, incomplete } = given;
  const [nowOf, beforeOf] = [earnedBy(now), earnedBy(before)];
  const planned = new Map(plans.map(({ providerId, days }) => [providerId, days]));
  const attended = new Map(now.map(({ providerId, days }) => [providerId, days]));
  const isWhole = (providerId: MonthTally['providerId']) => !incomplete.has(providerId);
  const growth = growthOf(nowOf, beforeOf, isWhole);
  const share = shareOf(attended, planned, isWhole);
  const providerIds = new Set([...nowOf.keys(), ...beforeOf.keys(), ...planned.keys()]);
  return [...providerIds]
    .map((providerId): Compared => {
      const beforeCents = beforeOf.get(providerId) ?? cents(0);
      const plannedDays = planned.get(providerId) ?? 0;
      return {
        providerId,
        beforeCents,
        nowCents: nowOf.get(providerId) ?? cents(0),
        plannedDays,
        days: attended.get(providerId) ?? 0,
        usualCents: beforeCents * growth(providerId),
        usualDays: plannedDays * share,
        isIncomplete: !isWhole(providerId),
      };
    })
    .flatMap(asUnusual)
    .toSorted((a, b) => differenceOf(b) - differenceOf(a));
}

type Amounts = ReadonlyMap<MonthTally['providerId'], number>;
type IsWhole = (providerId: MonthTally['providerId']) => boolean;

/** How the months of all others grew, of those whose sheets are all in; as before where there is no other. */
function growthOf(now: Amounts, before: Amounts, isWhole: IsWhole) {
  const both = [...before.keys()].filter(
    (providerId) => now.has(providerId) && isWhole(providerId),
  );
  const sum = (amounts: Amounts) => both.reduce((all, one) => all + (amounts.get(one) ?? 0), 0);
  const [nowSum, beforeSum] = [sum(now), sum(before)];
  return (providerId: MonthTally['providerId']): number => {
    const own = both.includes(providerId) ? providerId : undefined;
    const others = beforeSum - (own ? (before.get(own) ?? 0) : 0);
    return others === 0 ? 1 : (nowSum - (own ? (now.get(own) ?? 0) : 0)) / others;
  };
}

/** Which share of the agreed days was attended, where all sheets are in: plans are never kept in full. */
function shareOf(attended: Amounts, planned: Amounts, isWhole: IsWhole): number {
  const whole = [...planned].filter(([providerId]) => isWhole(providerId));
  const agreed = whole.reduce((sum, [, days]) => sum + days, 0);
  const came = whole.reduce((sum, [providerId]) => sum + (attended.get(providerId) ?? 0), 0);
  return agreed === 0 ? 0 : came / agreed;
}

function earnedBy(tallies: readonly MonthTally[]): Map<MonthTally['providerId'], Cents> {
  return new Map(
    tallies.map(({ providerId, feeCents, bonusCents }) => [
      providerId,
      cents(feeCents + bonusCents),
    ]),
  );
}

function asUnusual(compared: Compared): Unusual[] {
  const { usualCents, usualDays, isIncomplete, ...one } = compared;
  const isFar = (is: number, usual: number, least: number) => {
    const difference = isIncomplete ? is - usual : Math.abs(is - usual);
    return difference >= least && difference > usual * UNUSUAL_SHARE;
  };
  const differs = {
    before: isFar(one.nowCents, usualCents, UNUSUAL_CENTS),
    plan: isFar(one.days, usualDays, UNUSUAL_DAYS),
  };
  const differsFrom = comparedWith.filter((name) => differs[name]);
  return differsFrom.length === 0 ? [] : [{ ...one, differsFrom }];
}

function differenceOf({
  nowCents,
  beforeCents,
}: Pick<Unusual, 'nowCents' | 'beforeCents'>): number {
  return Math.abs(nowCents - beforeCents);
}
