import { type Hosted, daysAtHost } from '@jatkopolku/domain/placement';
import { type ProviderId, businessIdSchema, providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type Id,
  LINE_LENGTH,
  type Lifecycle,
  type LocalDate,
  type Month,
  type Problem,
  businessDaySchema,
  idSchema,
  localDateSchema,
  monthRange,
  rangeOf,
  stepsOf,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import type { Sheet } from './schema.ts';

export const closedPeriodStates = ['registered', 'taken-back'] as const;
export type ClosedPeriodState = (typeof closedPeriodStates)[number];

export const closedPeriodLifecycle: Lifecycle<ClosedPeriodState, 'take-back'> = {
  registered: { 'take-back': 'taken-back' },
  'taken-back': { 'take-back': null },
};
export const closedPeriodSteps = stepsOf(closedPeriodLifecycle);

export type ClosedPeriodId = Id<'ClosedPeriod'>;

/** An organisation that hosts clients of a provider, as it was called when the period was registered. */
export const closedWorkplaceSchema = z.strictObject({
  businessId: businessIdSchema,
  name: z.string().min(1).max(LINE_LENGTH),
});
export type ClosedWorkplace = z.infer<typeof closedWorkplaceSchema>;

/** Days on which nobody is expected: of the whole region, of one provider, or of one workplace of a provider. */
export const closedPeriodSchema = z.strictObject({
  closedPeriodId: idSchema<'ClosedPeriod'>(),
  /** Null for the whole region. */
  providerId: providerIdSchema.nullable(),
  /** Null where all of the provider, or of the region, is closed. */
  workplace: closedWorkplaceSchema.nullable(),
  startsOn: businessDaySchema,
  endsOn: businessDaySchema,
  /** What it is called, or why. */
  name: z.string(),
  state: z.enum(closedPeriodStates),
  registeredOn: localDateSchema,
  takenBackOn: localDateSchema.nullable(),
});
export type ClosedPeriod = z.infer<typeof closedPeriodSchema>;

type Dates = Pick<ClosedPeriod, 'startsOn' | 'endsOn'>;

interface Scope extends Pick<ClosedPeriod, 'providerId'> {
  readonly workplace: object | null;
}

export function closedPeriodProblems({
  startsOn,
  endsOn,
  providerId,
  workplace,
}: Dates & Scope): Problem[] {
  const problems: Problem[] = [];
  if (endsOn < startsOn) problems.push({ code: 'invalid-period', at: '/endsOn' });
  if (workplace !== null && providerId === null) {
    problems.push({ code: 'workplace-without-provider', at: '/workplace' });
  }
  return problems;
}

/** Where somebody is expected: at a provider, and there from a day on at one of its hosts. */
export interface ExpectedAt {
  readonly providerId: ProviderId;
  readonly stays: readonly Hosted[];
}

/** A closed period as it holds for a placement: it does not say of which place. */
export const heldPeriodSchema = closedPeriodSchema.pick({
  startsOn: true,
  endsOn: true,
  name: true,
  registeredOn: true,
  takenBackOn: true,
});
export type HeldPeriod = z.infer<typeof heldPeriodSchema>;

/**
 * The periods that hold for a placement: the region’s, its provider’s, and of its workplaces’ those of their days
 * on which the client works there.
 */
export function heldPeriods(
  periods: readonly ClosedPeriod[],
  { providerId, stays }: ExpectedAt,
): HeldPeriod[] {
  return periodsAt(periods, providerId).flatMap(
    ({ startsOn, endsOn, name, registeredOn, takenBackOn, workplace }) => {
      const held = { name, registeredOn, takenBackOn };
      if (workplace === null) return [{ startsOn, endsOn, ...held }];
      const days = daysAtHost(stays, workplace.businessId, rangeOf(startsOn, endsOn));
      return days.map(({ start, end }) => ({ startsOn: start, endsOn: end, ...held }));
    },
  );
}

/** Those that were known on a day: registered by then, and not taken back. */
export function knownOn<Period extends Pick<ClosedPeriod, 'registeredOn' | 'takenBackOn'>>(
  periods: readonly Period[],
  on: LocalDate,
): readonly Period[] {
  return periods.filter(
    ({ registeredOn, takenBackOn }) =>
      registeredOn <= on && (takenBackOn === null || takenBackOn > on),
  );
}

/** Those of the region, of the provider and of its workplaces. */
export function periodsAt(
  periods: readonly ClosedPeriod[],
  providerId: ProviderId,
): readonly ClosedPeriod[] {
  return periods.filter((one) => one.providerId === null || one.providerId === providerId);
}

/** The day whose knowledge a sheet is judged by: an import names none, and is judged by what was known when its month ended. */
export function judgedOn({ submittedOn, month }: Pick<Sheet, 'submittedOn' | 'month'>): LocalDate {
  return submittedOn ?? monthRange(month).end;
}

/** The period that a day lies in; the first where it lies in several. */
export function closedPeriodAt<Period extends Dates>(
  periods: readonly Period[],
  date: LocalDate,
): Period | undefined {
  return periods.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
}

/** The periods with a day in the month, in the order of their days. */
export function closedPeriodsIn<Period extends Dates>(
  periods: readonly Period[],
  month: Month,
): readonly Period[] {
  const { start, end } = monthRange(month);
  return periods
    .filter(({ startsOn, endsOn }) => startsOn <= end && endsOn >= start)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : Number(a.startsOn > b.startsOn)));
}
