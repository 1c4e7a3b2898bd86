import { groundCodes } from '@jatkopolku/domain/eligibility';
import { type ProviderId, providerIdSchema } from '@jatkopolku/domain/provider';
import { type MonthSummary, type Run, runSchema } from '@jatkopolku/domain/settlement';
import { centsSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { movementSchema, settlementSchema, toSettlementJson } from './settlement.ts';

/** A booked run, with the names of those who booked and released it where they are known. */
const namedRunSchema = runSchema
  .pick({ runNo: true, type: true, state: true, bookedAt: true, bookedBy: true })
  .extend({
    bookedByName: z.string().nullable(),
    /** Null while nothing of it may be paid. */
    release: runSchema.shape.release.unwrap().extend({ byName: z.string().nullable() }).nullable(),
    version: z.int().min(1),
  });
type NamedRun = z.infer<typeof namedRunSchema>;

/** A month as it is: whether its last day is past, and how it was booked. */
export const monthToSettleSchema = z.strictObject({
  month: monthSchema,
  ended: z.boolean(),
  runs: z.array(namedRunSchema),
});

/** What is owed of a month, what is booked of it, and the difference. */
export const monthComparisonSchema = monthToSettleSchema.extend({
  full: settlementSchema,
  booked: movementSchema,
  remaining: movementSchema,
  /** At which providers clients' days are held. */
  held: z.array(z.strictObject({ providerId: providerIdSchema, days: z.int() })),
  /** Whose fees and bonuses wait, and by which grounds; they are not in what remains. */
  withheld: z.array(
    z.strictObject({
      providerId: providerIdSchema,
      amountCents: centsSchema,
      grounds: z.array(z.enum(groundCodes)),
    }),
  ),
  /** Of which providers anything remains to be booked. */
  changed: z.array(providerIdSchema),
  /** Whether its facts changed after it was booked, and nobody has looked since. */
  waits: z.boolean(),
  /** Of all that remains: by it the person who books says what the page showed. */
  mark: z.string(),
});
export type MonthToSettleJson = z.infer<typeof monthToSettleSchema>;
export type MonthComparisonJson = z.infer<typeof monthComparisonSchema>;

interface Month extends Pick<MonthToSettleJson, 'month' | 'ended'> {
  readonly runs: readonly (Run & Pick<NamedRun, 'bookedByName' | 'release' | 'version'>)[];
}

export function toMonthToSettleJson({ month, ended, runs }: Month): MonthToSettleJson {
  const booked = runs.map(({ runNo, type, state, bookedAt, bookedBy, ...named }) => ({
    runNo,
    type,
    state,
    bookedAt,
    bookedBy,
    bookedByName: named.bookedByName,
    release: named.release,
    version: named.version,
  }));
  return { month, ended, runs: booked };
}

interface Comparison extends Month, Pick<MonthComparisonJson, 'mark' | 'waits'> {
  readonly full: MonthSummary;
  readonly booked: MonthSummary;
  readonly remaining: MonthSummary;
  readonly held: readonly MonthComparisonJson['held'][number][];
  readonly withheld: readonly (Omit<MonthComparisonJson['withheld'][number], 'grounds'> & {
    readonly grounds: readonly MonthComparisonJson['withheld'][number]['grounds'][number][];
  })[];
  readonly changed: readonly ProviderId[];
}

export function toMonthComparisonJson(comparison: Comparison): MonthComparisonJson {
  const { full, booked, remaining, held, withheld, changed, waits, mark } = comparison;
  return {
    ...toMonthToSettleJson(comparison),
    full: toSettlementJson(full),
    booked: toSettlementJson(booked),
    remaining: toSettlementJson(remaining),
    held: [...held],
    withheld: withheld.map((one) => ({ ...one, grounds: [...one.grounds] })),
    changed: [...changed],
    waits,
    mark,
  };
}
