import { lotNumberSchema } from '@jatkopolku/domain/framework';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import type { MonthSummary, ProviderSummary } from '@jatkopolku/domain/settlement';
import { centsSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** A month's figures; counts may be below zero where they describe a change. */
function figuresOf(count: z.ZodInt) {
  const amounts = z.strictObject({ days: count, amount_cents: centsSchema });
  return z.strictObject({
    month: monthSchema,
    clients: z.int().min(0),
    days: count,
    state_compensation_cents: centsSchema,
    compensation: z.strictObject({
      by_payer: z.record(z.string(), amounts),
      held_days: count,
      total_cents: centsSchema,
    }),
    travel: amounts,
    /** Above the region’s cap, and not accepted; absent where there is none. */
    held_travel: amounts.optional(),
    providers: z.array(
      z.strictObject({
        provider_id: providerIdSchema,
        lots: z.array(
          z.strictObject({ lot: lotNumberSchema, days: count, fee_cents: centsSchema }),
        ),
        bonuses: z.array(z.strictObject({ claim_id: claimIdSchema, amount_cents: centsSchema })),
        total_cents: centsSchema,
      }),
    ),
    provider_total_cents: centsSchema,
  });
}

/** A month's settlement as `settle --json` prints it; amounts in cents. */
export const settlementSchema = figuresOf(z.int().min(0));
export type SettlementJson = z.infer<typeof settlementSchema>;

/** The same figures of what a booking adds or takes away. */
export const movementSchema = figuresOf(z.int());

export function toSettlementJson(summary: MonthSummary): SettlementJson {
  const { compensation, travel, heldTravel } = summary;
  const byPayer = [...compensation.byPayer].map(([payer, { days, amountCents }]) => [
    payer,
    { days, amount_cents: amountCents },
  ]);
  return {
    month: summary.month,
    clients: summary.clients,
    days: summary.days,
    state_compensation_cents: summary.stateCompensationCents,
    compensation: {
      by_payer: Object.fromEntries(byPayer),
      held_days: compensation.heldDays,
      total_cents: compensation.totalCents,
    },
    travel: { days: travel.days, amount_cents: travel.amountCents },
    ...(heldTravel.amountCents > 0 && {
      held_travel: { days: heldTravel.days, amount_cents: heldTravel.amountCents },
    }),
    providers: summary.providers.map(toProviderJson),
    provider_total_cents: summary.providerTotalCents,
  };
}

function toProviderJson(provider: ProviderSummary): SettlementJson['providers'][number] {
  return {
    provider_id: provider.providerId,
    lots: provider.lots.map(({ lot, days, feeCents }) => ({ lot, days, fee_cents: feeCents })),
    bonuses: provider.bonuses.map(({ claimId, amountCents }) => ({
      claim_id: claimId,
      amount_cents: amountCents,
    })),
    total_cents: provider.totalCents,
  };
}
