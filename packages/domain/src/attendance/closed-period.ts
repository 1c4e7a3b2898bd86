import { type ProviderId, providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type Id,
  type Lifecycle,
  type LocalDate,
  type Month,
  type Problem,
  businessDaySchema,
  idSchema,
  localDateSchema,
  monthRange,
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

/** Days on which nobody is expected: of the whole region, or of one provider. */
export const closedPeriodSchema = z.strictObject({
  closedPeriodId: idSchema<'ClosedPeriod'>(),
  /** Null for the whole region. */
  providerId: providerIdSchema.nullable(),
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

export function closedPeriodProblems({ startsOn, endsOn }: Dates): Problem[] {
  return endsOn < startsOn ? [{ code: 'invalid-period', at: '/endsOn' }] : [];
}

/** The periods that the provider’s clients are judged by on a day: the region’s and its own, as they were known then. */
export function closedPeriodsOn(
  periods: readonly ClosedPeriod[],
  providerId: ProviderId,
  on: LocalDate,
): readonly ClosedPeriod[] {
  return periods.filter(
    (one) =>
      (one.providerId === null || one.providerId === providerId) &&
      one.registeredOn <= on &&
      (one.takenBackOn === null || one.takenBackOn > on),
  );
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
