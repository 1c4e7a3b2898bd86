import { type Priced, dayPriceOn } from '@jatkopolku/domain/agreement';
import { type ClosedDays, closedPeriodAt } from '@jatkopolku/domain/attendance';
import { rateOn } from '@jatkopolku/domain/law';
import { type Placement, daysOfPlacement } from '@jatkopolku/domain/placement';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type LocalDate,
  type Month,
  cents,
  centsSchema,
  contains,
  datesOf,
  isBusinessDay,
  monthRange,
} from '@jatkopolku/kernel';
import * as z from 'zod';

/** A working week, of which a plan takes some days. */
const WORKDAYS = 5;

/** What was agreed for a month: if all came on each day of their plans. */
export const monthPlanSchema = z.strictObject({
  days: z.int().min(0),
  /** By the day prices of the agreements. */
  feeCents: centsSchema,
  /** The 9 EUR of each day, paid by the region, Kela or a fund (189/2001 §18.1, 380/2023 §104.1). */
  compensationCents: centsSchema,
});
export type MonthPlan = z.infer<typeof monthPlanSchema>;

/** The same of one provider. */
export const providerPlanSchema = monthPlanSchema.extend({ providerId: providerIdSchema });
export type ProviderPlan = z.infer<typeof providerPlanSchema>;

type Planned = Pick<
  Placement,
  'placementId' | 'providerId' | 'agreementId' | 'startsOn' | 'endsOn' | 'endedOn' | 'daysPerWeek'
>;

interface PlanSources<One> {
  readonly pricesOf: (agreementId: Placement['agreementId']) => Priced | undefined;
  /** When nobody is expected of the placement. */
  readonly closedOf: (placement: One) => ClosedDays;
}

/**
 * What was agreed for a month, by provider. A plan names no weekdays: each workday counts as its share of the
 * days of a week, so that public holidays, closed days and weeks cut by the month lessen it evenly.
 */
export function plansOf<One extends Planned>(
  month: Month,
  placements: readonly One[],
  { pricesOf, closedOf }: PlanSources<One>,
): ProviderPlan[] {
  const business = datesOf(monthRange(month)).filter(isBusinessDay);
  const openDays = (closed: ClosedDays) => business.filter((date) => !closedPeriodAt(closed, date));
  const ofProviders = Map.groupBy(placements, ({ providerId }) => providerId);
  return [...ofProviders].flatMap(([providerId, own]) => {
    const fifths = sumOf(
      own.map((one) => fifthsOf(one, openDays(closedOf(one)), pricesOf(one.agreementId))),
    );
    const days = Math.round(fifths.days / WORKDAYS);
    if (days === 0) return [];
    const feeCents = cents(Math.round(fifths.fee / WORKDAYS));
    const compensationCents = cents(Math.round(fifths.compensation / WORKDAYS));
    return [{ providerId, days, feeCents, compensationCents }];
  });
}

export function totalPlan(plans: readonly MonthPlan[]): MonthPlan {
  const sum = (pick: (plan: MonthPlan) => number) =>
    plans.reduce((total, plan) => total + pick(plan), 0);
  return {
    days: sum(({ days }) => days),
    feeCents: cents(sum(({ feeCents }) => feeCents)),
    compensationCents: cents(sum(({ compensationCents }) => compensationCents)),
  };
}

/** Five times what is planned, so that it is counted in whole numbers. */
interface Fifths {
  readonly days: number;
  readonly fee: number;
  readonly compensation: number;
}

function fifthsOf(
  planned: Planned,
  workdays: readonly LocalDate[],
  prices: Priced | undefined,
): Fifths {
  const range = daysOfPlacement(planned);
  const own = workdays.filter((date) => range !== undefined && contains(range, date));
  const aWeek = Math.min(planned.daysPerWeek, WORKDAYS);
  return sumOf(
    own.map((date) => ({
      days: aWeek,
      fee: prices ? aWeek * dayPriceOn(prices, date) : 0,
      compensation: aWeek * (rateOn('dailyCompensationCents', date) ?? 0),
    })),
  );
}

function sumOf(all: readonly Fifths[]): Fifths {
  let [days, fee, compensation] = [0, 0, 0];
  for (const one of all) {
    days += one.days;
    fee += one.fee;
    compensation += one.compensation;
  }
  return { days, fee, compensation };
}
