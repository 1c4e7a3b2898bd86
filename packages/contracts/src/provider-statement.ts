import { accountHoldSchema } from '@jatkopolku/domain/provider';
import {
  type ProviderStatement,
  clientDaysSchema,
  consentSchema,
  disputeSchema,
  expectedDaysSchema,
  statementBonusSchema,
  statementLineSchema,
  statementRunSchema,
  statementStandings,
  statementTotalsSchema,
} from '@jatkopolku/domain/settlement';
import * as z from 'zod';

const { providerId, month, mark } = consentSchema.shape;

/** A month of a provider in a word and its sums. */
export const listedStatementSchema = z.strictObject({
  month,
  standing: z.enum(statementStandings),
  /** `released` once another person of finance has let the money of all its runs go. */
  booked: z.enum(['not-booked', 'booked', 'released']),
  totals: statementTotalsSchema,
});
export type ListedStatementJson = z.infer<typeof listedStatementSchema>;

/** A provider's month as the provider sees it, clients by their codes alone. */
export const providerStatementSchema = z.strictObject({
  providerId,
  month,
  ended: z.boolean(),
  standing: z.enum(statementStandings),
  lines: z.array(statementLineSchema),
  clients: z.array(clientDaysSchema),
  /** Days of sheets that are not accepted yet. */
  expected: z.array(expectedDaysSchema),
  bonuses: z.array(statementBonusSchema),
  runs: z.array(statementRunSchema),
  totals: statementTotalsSchema,
  /** What its payments wait for; null where nothing of its accounts holds them. */
  payment: accountHoldSchema.nullable(),
  /** What the provider agreed to last; null where it has agreed to nothing. */
  consent: consentSchema.pick({ totalCents: true, agreedByName: true, agreedAt: true }).nullable(),
  disputes: z.array(z.strictObject({ record: disputeSchema, version: z.int().min(1) })),
  /** Of what the provider earns: by it the provider says what it agrees to. */
  mark,
});
export type ProviderStatementJson = z.infer<typeof providerStatementSchema>;

type Versioned<T> = Pick<ProviderStatementJson['disputes'][number], 'version'> & {
  readonly record: T;
};

interface Shown extends Omit<
  ProviderStatementJson,
  keyof ProviderStatement | 'consent' | 'disputes'
> {
  readonly statement: ProviderStatement;
  readonly consent: Versioned<NonNullable<ProviderStatementJson['consent']>> | undefined;
  readonly disputes: readonly ProviderStatementJson['disputes'][number][];
}

export function toProviderStatementJson(shown: Shown): ProviderStatementJson {
  const { statement, consent, disputes, ...rest } = shown;
  return {
    ...rest,
    ...statement,
    consent: consent
      ? {
          totalCents: consent.record.totalCents,
          agreedByName: consent.record.agreedByName,
          agreedAt: consent.record.agreedAt,
        }
      : null,
    disputes: [...disputes],
  };
}
