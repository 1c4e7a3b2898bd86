import { providerIdSchema } from '@jatkopolku/domain/provider';
import { centsSchema, monthSchema, sumCents } from '@jatkopolku/kernel';
import * as z from 'zod';

import { type Line, type LineOf, type Run, type RunCause, runSchema } from './schema.ts';
import { type LateChange, type MonthTally, changeCauses } from './tally-schema.ts';

/** What was booked of a month in all its runs. */
export const bookedAmountsSchema = z.strictObject({
  days: z.int(),
  feeCents: centsSchema,
  bonusCents: centsSchema,
  /** To clients. */
  compensationCents: centsSchema,
  travelCents: centsSchema,
  stateCents: centsSchema,
});
export type BookedAmounts = z.infer<typeof bookedAmountsSchema>;

/**
 * A booked month in short: its runs, and up to which change of each provider's month they go. It is written
 * in the transaction of each head, and when somebody has looked and nothing remained.
 */
export const bookedMonthSchema = z.strictObject({
  month: monthSchema,
  runs: z.array(
    runSchema.pick({
      runNo: true,
      type: true,
      state: true,
      bookedAt: true,
      bookedBy: true,
      release: true,
    }),
  ),
  booked: bookedAmountsSchema,
  /** The version of each provider's tally that was read before the month was last computed. */
  accounted: z.record(providerIdSchema, z.int().min(1)),
});
export type BookedMonth = z.infer<typeof bookedMonthSchema>;

/** Up to which version of a provider's tally the month is booked; 0 where nothing of it was there. */
export function accountedVersion(
  booked: Pick<BookedMonth, 'accounted'>,
  providerId: MonthTally['providerId'],
): number {
  return booked.accounted[providerId] ?? 0;
}

/** A provider's month that has changed since it was booked, and what is known of how. */
export interface ChangedMonth {
  readonly providerId: MonthTally['providerId'];
  readonly changes: readonly LateChange[];
}

/** The providers whose month has changed since it was booked. */
export function changedSince(
  booked: Pick<BookedMonth, 'accounted'>,
  tallies: readonly MonthTally[],
): ChangedMonth[] {
  return tallies.flatMap(({ providerId, changes, moneyVersion }) => {
    const accounted = accountedVersion(booked, providerId);
    if (moneyVersion <= accounted) return [];
    return [{ providerId, changes: changes.filter((one) => one.version > accounted) }];
  });
}

/** Why a run corrects the months of the providers: one of each cause, with all that it adds. */
export function causesOf(changed: readonly ChangedMonth[]): RunCause[] {
  return changed.flatMap(({ providerId, changes }) =>
    changeCauses.flatMap((cause) => {
      const own = changes.filter((one) => one.cause === cause);
      const amountCents = sumCents(own.map((one) => one.amountCents));
      return own.length > 0 ? [{ providerId, cause, amountCents }] : [];
    }),
  );
}

/** What lines come to, as a booked month keeps it. */
export function amountsOf(lines: readonly Line[]): BookedAmounts {
  return {
    days: ofKind(lines, 'state').reduce((days, line) => days + line.days, 0),
    feeCents: centsOf(lines, 'fee'),
    bonusCents: centsOf(lines, 'bonus'),
    compensationCents: centsOf(lines, 'compensation'),
    travelCents: centsOf(lines, 'travel'),
    stateCents: centsOf(lines, 'state'),
  };
}

export function addAmounts(a: BookedAmounts, b: BookedAmounts): BookedAmounts {
  return {
    days: a.days + b.days,
    feeCents: sumCents([a.feeCents, b.feeCents]),
    bonusCents: sumCents([a.bonusCents, b.bonusCents]),
    compensationCents: sumCents([a.compensationCents, b.compensationCents]),
    travelCents: sumCents([a.travelCents, b.travelCents]),
    stateCents: sumCents([a.stateCents, b.stateCents]),
  };
}

function centsOf(lines: readonly Line[], kind: Line['kind']) {
  return sumCents(ofKind(lines, kind).map(({ amountCents }) => amountCents));
}

function ofKind<K extends Line['kind']>(lines: readonly Line[], kind: K): LineOf<K>[] {
  return lines.filter((line): line is LineOf<K> => line.kind === kind);
}

/** What of a run a booked month keeps. */
export function inShort({ runNo, type, state, bookedAt, bookedBy, release }: Run) {
  return { runNo, type, state, bookedAt, bookedBy, release };
}
