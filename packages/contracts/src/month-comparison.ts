import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { costCentreSchema, coverSchema } from '@jatkopolku/domain/commitment';
import { groundCodes } from '@jatkopolku/domain/eligibility';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type MonthSummary,
  bookedAmountsSchema,
  changeCauses,
  disputeSchema,
  monthPlanSchema,
  monthTallySchema,
  ownLineSchema,
  runSchema,
  unusualSchema,
} from '@jatkopolku/domain/settlement';
import { centsSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { movementSchema, settlementSchema, toSettlementJson } from './settlement.ts';

/** A booked run, with the names of those who booked and released it where they are known. */
export const namedRunSchema = runSchema
  .pick({ runNo: true, type: true, state: true, bookedAt: true, bookedBy: true })
  .extend({
    bookedByName: z.string().nullable(),
    /** Null while nothing of it may be paid. */
    release: runSchema.shape.release.unwrap().extend({ byName: z.string().nullable() }).nullable(),
  });

/** A provider's month that changed since it was booked; without changes where it is not known how. */
const changedMonthSchema = z.strictObject({
  providerId: providerIdSchema,
  changes: z.array(
    z.strictObject({ cause: z.enum(changeCauses), by: z.string(), amountCents: centsSchema }),
  ),
});

/** What is set aside for a month, and which of its lines wait for more. */
const monthCommitmentsSchema = z.strictObject({
  /** Whether anything is set aside in the month's year: where nothing is, nothing is checked. */
  isSet: z.boolean(),
  beyond: z.array(
    z.strictObject({
      providerId: providerIdSchema,
      line: ownLineSchema,
      missingCents: centsSchema,
      cover: coverSchema,
      /** With those who can confirm more. */
      costCentres: z.array(costCentreSchema),
    }),
  ),
  /** What goes unchecked, by agreement: nothing is set aside for it. */
  unset: z.array(z.strictObject({ agreementId: agreementIdSchema, amountCents: centsSchema })),
});

const monthStateSchema = z.strictObject({
  month: monthSchema,
  ended: z.boolean(),
  /** What changed after the month was booked, and nobody has looked at. */
  late: z.array(changedMonthSchema),
});

const owedSchema = monthTallySchema.omit({
  month: true,
  providerId: true,
  moneyVersion: true,
  changes: true,
});

/** A month as it is: whether its last day is past, what it comes to, and how it was booked. */
export const monthToSettleSchema = monthStateSchema.extend({
  runs: z.array(namedRunSchema),
  /** Its sheets by state, and what the accepted ones and its bonuses come to, booked or not. */
  owed: owedSchema,
  /** Null before its first run. */
  booked: bookedAmountsSchema.nullable(),
});

/** What is owed of a month, what is booked of it, and the difference. */
export const monthComparisonSchema = monthStateSchema.extend({
  runs: z.array(namedRunSchema.extend({ version: z.int().min(1) })),
  full: settlementSchema,
  booked: movementSchema,
  remaining: movementSchema,
  /** At which providers clients' days are held. */
  held: z.array(z.strictObject({ providerId: providerIdSchema, days: z.int() })),
  /** Whose fees and bonuses wait, by which grounds of its check or which disputes; they are not in what remains. */
  withheld: z.array(
    z.strictObject({
      providerId: providerIdSchema,
      amountCents: centsSchema,
      grounds: z.array(z.enum(groundCodes)),
      disputes: z.array(disputeSchema.shape.disputeNo),
    }),
  ),
  commitments: monthCommitmentsSchema,
  /** What the month lacks, and how it differs from the one before and from what was agreed. */
  collected: z.strictObject({
    missing: z.array(
      z.strictObject({
        providerId: providerIdSchema,
        submitted: z.int().min(0),
        returned: z.int().min(0),
        notSent: z.int().min(0),
      }),
    ),
    before: owedSchema.nullable(),
    plan: monthPlanSchema,
    unusual: z.array(unusualSchema),
  }),
  /** Of which providers anything remains to be booked. */
  changed: z.array(providerIdSchema),
  /** Of all that remains: by it the person who books says what the page showed. */
  mark: z.string(),
});
export type MonthToSettleJson = z.infer<typeof monthToSettleSchema>;
export type MonthComparisonJson = z.infer<typeof monthComparisonSchema>;

/** The same, as a use case gives it. */
export type Given<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : T extends object
      ? { readonly [Field in keyof T]: Given<T[Field]> }
      : T;

export function toMonthToSettleJson(month: Given<MonthToSettleJson>): MonthToSettleJson {
  return { ...month, runs: [...month.runs], late: lateJson(month.late) };
}

type Comparison = Given<Omit<MonthComparisonJson, 'full' | 'booked' | 'remaining'>> & {
  readonly [Sum in 'full' | 'booked' | 'remaining']: MonthSummary;
};

export function toMonthComparisonJson(comparison: Comparison): MonthComparisonJson {
  const { full, booked, remaining, runs, late, held, withheld, changed, ...rest } = comparison;
  const { commitments, collected, ...month } = rest;
  return {
    ...month,
    runs: [...runs],
    late: lateJson(late),
    full: toSettlementJson(full),
    booked: toSettlementJson(booked),
    remaining: toSettlementJson(remaining),
    held: [...held],
    withheld: withheld.map((one) => ({
      ...one,
      grounds: [...one.grounds],
      disputes: [...one.disputes],
    })),
    commitments: commitmentsJson(commitments),
    collected: {
      missing: [...collected.missing],
      before: collected.before,
      plan: collected.plan,
      unusual: collected.unusual.map((one) => ({ ...one, differsFrom: [...one.differsFrom] })),
    },
    changed: [...changed],
  };
}

function commitmentsJson({
  isSet,
  beyond,
  unset,
}: Given<MonthComparisonJson['commitments']>): MonthComparisonJson['commitments'] {
  const centresOf = (centres: (typeof beyond)[number]['costCentres']) =>
    centres.map((centre) => ({ ...centre, holders: [...centre.holders] }));
  return {
    isSet,
    beyond: beyond.map((one) => ({ ...one, costCentres: centresOf(one.costCentres) })),
    unset: [...unset],
  };
}

function lateJson(late: Given<MonthToSettleJson['late']>): MonthToSettleJson['late'] {
  return late.map(({ providerId, changes }) => ({
    providerId,
    changes: changes.map(({ cause, by, amountCents }) => ({ cause, by, amountCents })),
  }));
}
