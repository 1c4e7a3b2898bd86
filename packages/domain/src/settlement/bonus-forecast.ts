import { decideBy } from '@jatkopolku/domain/approval';
import {
  type Claim,
  type ClaimState,
  bonusesOf,
  claimedCents,
  filedOn,
  secondPartStage,
} from '@jatkopolku/domain/outcome';
import {
  type LocalDate,
  type Month,
  cents,
  centsSchema,
  later,
  monthOf,
  monthSchema,
  sumCents,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import type { Line } from './schema.ts';

/** What bonuses come to at a point of their way, and how many they are. */
const tallySchema = z.strictObject({ count: z.int().min(0), amountCents: centsSchema });
export type Tally = z.infer<typeof tallySchema>;

/** The points of the way of a bonus, from its filing to its booking. */
export const forecastSteps = ['filed', 'expected', 'approved', 'booked'] as const;
export type ForecastStep = (typeof forecastSteps)[number];

export const forecastMonthSchema = z.strictObject({
  month: monthSchema,
  /** Claims and second parts by the day of their filing, and what they claim. */
  filed: tallySchema,
  /** What waits, in the month in which its decision is promised, and second parts that can still be filed. */
  expected: tallySchema,
  /** Parts that count, by the day of their approval. */
  approved: tallySchema,
  /** What runs have booked of the month, less what they took back. */
  booked: tallySchema,
});
export type ForecastMonth = z.infer<typeof forecastMonthSchema>;

/** One amount at a point of its way. */
interface Entry {
  readonly month: Month;
  readonly amountCents: number;
}

/** Whether what was filed is claimed still: a claim that was taken back or given up claims nothing. */
const isClaimed: Readonly<Record<ClaimState, boolean>> = {
  draft: false,
  submitted: true,
  returned: true,
  approved: true,
  'second-submitted': true,
  'second-returned': true,
  rejected: true,
  withdrawn: false,
  'clawed-back': true,
};

/** Whether a decision of the claim, or of its second part, is still to come. */
const isDecisionAhead: Readonly<Record<ClaimState, boolean>> = {
  draft: false,
  submitted: true,
  returned: true,
  approved: false,
  'second-submitted': true,
  'second-returned': true,
  rejected: false,
  withdrawn: false,
  'clawed-back': false,
};

export interface BonusFacts {
  readonly claims: readonly Claim[];
  /** What is booked of the provider's months. */
  readonly booked: readonly { readonly month: Month; readonly lines: readonly Line[] }[];
}

/** What comes of a provider's bonuses by month, each of the months in its place. */
export function bonusForecast(
  { claims, booked }: BonusFacts,
  months: readonly Month[],
  today: LocalDate,
): ForecastMonth[] {
  const entries: Readonly<Record<ForecastStep, readonly Entry[]>> = {
    filed: claims.flatMap(filedEntries),
    expected: claims.flatMap((claim) => expectedEntries(claim, today)),
    approved: bonusesOf(claims).map(({ part: { approvedOn, amountCents } }) => ({
      month: monthOf(approvedOn),
      amountCents,
    })),
    booked: booked.flatMap(bookedEntries),
  };
  return months.map((month) => ({
    month,
    filed: tallyOf(entries.filed, month),
    expected: tallyOf(entries.expected, month),
    approved: tallyOf(entries.approved, month),
    booked: tallyOf(entries.booked, month),
  }));
}

/** What all the months come to. */
export function forecastTotal(months: readonly ForecastMonth[], step: ForecastStep): Tally {
  return {
    count: months.reduce((count, month) => count + month[step].count, 0),
    amountCents: sumCents(months.map((month) => month[step].amountCents)),
  };
}

/** The month of the last amount that is expected; undefined where nothing is. */
export function lastExpected(claims: readonly Claim[], today: LocalDate): Month | undefined {
  const months = claims.flatMap((claim) => expectedEntries(claim, today)).map((one) => one.month);
  return months.toSorted().at(-1);
}

function filedEntries({ state, submittedOn, amountCents, secondPart }: Claim): Entry[] {
  if (!isClaimed[state]) return [];
  const second = secondPart?.filedOn
    ? [{ month: monthOf(secondPart.filedOn), amountCents: secondPart.amountCents }]
    : [];
  const first = amountCents - (secondPart?.amountCents ?? 0);
  return [{ month: monthOf(submittedOn), amountCents: first }, ...second];
}

/** Nothing is expected of a day that is past: what is late is expected now. */
function expectedEntries(claim: Claim, today: LocalDate): Entry[] {
  const { state, secondPart, hold } = claim;
  if (isDecisionAhead[state]) {
    const promised = later(decideBy(filedOn(claim)), hold?.until ?? today);
    return [{ month: monthOf(later(promised, today)), amountCents: claimedCents(claim) }];
  }
  const stage = secondPartStage(claim, today);
  if (secondPart === null || (stage !== 'forecast' && stage !== 'due')) return [];
  const { dueOn, amountCents } = secondPart;
  return [{ month: monthOf(later(dueOn, today)), amountCents }];
}

/** Each part of a claim once, with what its lines come to; one that was booked and taken back is none. */
function bookedEntries({ month, lines }: BonusFacts['booked'][number]): Entry[] {
  const bonuses = lines.filter((line) => line.kind === 'bonus');
  const parts = Map.groupBy(bonuses, ({ claimId, partNo = 1 }) => `${claimId} ${partNo}`);
  return [...parts.values()]
    .map((own) => ({ month, amountCents: sumCents(own.map(({ amountCents }) => amountCents)) }))
    .filter(({ amountCents }) => amountCents !== 0);
}

function tallyOf(entries: readonly Entry[], month: Month): Tally {
  const own = entries.filter((entry) => entry.month === month);
  const amountCents = cents(own.reduce((sum, entry) => sum + entry.amountCents, 0));
  return { count: own.length, amountCents };
}
