import { agreementIdSchema, priceFrom } from '@jatkopolku/domain/agreement';
import { type Benefit, clientIdSchema, payingBenefit } from '@jatkopolku/domain/client';
import { benefitRules, rateRowOn } from '@jatkopolku/domain/law';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { ZERO_CENTS, centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { ProviderExplanation } from './lines.ts';
import { type Line, heldReasons } from './schema.ts';
import type { DayAccount, SheetAccount } from './sheet-account.ts';

/** By which rule a day or a bonus comes to its amount. */
export const lineRules = [
  /** The agreement's price of a day. */
  'day-price',
  /** The client's 9 EUR by the benefit that pays it. */
  'daily-compensation',
  /** The cheapest travel, for every participant. */
  'travel',
  'state-compensation',
  /** The tariff of the agreement's lot, as it was approved. */
  'tariff',
] as const;
export type LineRule = (typeof lineRules)[number];

/** A rule as it was used: from which day on it holds, and where it is written. */
export const ruleUseSchema = z.strictObject({
  rule: z.enum(lineRules),
  /** Null for one that holds from the start. */
  from: localDateSchema.nullable(),
  /** An act and section, or an agreement. */
  source: z.string(),
});
export type RuleUse = z.infer<typeof ruleUseSchema>;

/** A day that is part of a line. */
export const lineDaySchema = z.strictObject({
  clientId: clientIdSchema,
  placementId: placementIdSchema,
  agreementId: agreementIdSchema,
  date: localDateSchema,
  amountCents: centsSchema,
  /** Why nobody pays the day yet. */
  heldFor: z.enum(heldReasons).nullable(),
  /** What of the day's travel is above the region's cap and not accepted; nothing in a line of another kind. */
  heldTravelCents: centsSchema,
  by: ruleUseSchema,
});
export type LineDay = z.infer<typeof lineDaySchema>;

/** Benefits of clients, by which a compensation is explained. */
type BenefitsOf = (clientId: SheetAccount['sheet']['clientId']) => readonly Benefit[];

/** The days that a line is the sum of, each with the rule that gives its amount; a bonus has none. */
export function daysOfLine(
  line: Line,
  { counted }: Pick<ProviderExplanation, 'counted'>,
  benefitsOf: BenefitsOf,
): LineDay[] {
  return counted
    .filter((account) => isOf(line, account))
    .flatMap((account) =>
      account.days.flatMap((day) => lineDay(line, { account, day }, benefitsOf) ?? []),
    );
}

/** Whether a sheet's days may be part of the line. */
export function isOf(line: Line, { sheet }: Pick<SheetAccount, 'sheet'>): boolean {
  switch (line.kind) {
    case 'fee':
      return sheet.agreementId === line.agreementId;
    case 'compensation':
    case 'travel':
      return sheet.clientId === line.clientId && sheet.placementId === line.placementId;
    case 'state':
      return true;
    case 'bonus':
      return false;
  }
}

interface Counted {
  readonly account: SheetAccount;
  readonly day: DayAccount;
}

function lineDay(
  line: Line,
  { account, day: { date, amounts } }: Counted,
  benefitsOf: BenefitsOf,
): LineDay | undefined {
  if (!amounts) return undefined;
  const { clientId, placementId, agreementId } = account.sheet;
  const own = {
    clientId,
    placementId,
    agreementId,
    date,
    heldFor: null,
    heldTravelCents: ZERO_CENTS,
  };
  switch (line.kind) {
    case 'fee': {
      const by = {
        rule: 'day-price',
        from: priceFrom(account.agreement, date),
        source: agreementId,
      } as const;
      return { ...own, amountCents: amounts.feeCents, by };
    }
    case 'compensation': {
      if (amounts.payer !== line.payer) return undefined;
      const by = compensationRule(date, benefitsOf(clientId));
      const { heldFor, compensationCents } = amounts;
      return { ...own, heldFor, amountCents: compensationCents, by };
    }
    case 'travel': {
      if (amounts.travelCents === null) return undefined;
      const by = { rule: 'travel', from: null, source: '189/2001 §18.2' } as const;
      const { travelCents: amountCents, heldTravelCents } = amounts;
      return { ...own, amountCents, heldTravelCents, by };
    }
    case 'state': {
      const row = rateRowOn('stateCompensationCents', date);
      const by = {
        rule: 'state-compensation',
        from: row?.from ?? null,
        source: row?.source ?? '',
      } as const;
      return { ...own, amountCents: amounts.stateCents, by };
    }
    case 'bonus':
      return undefined;
  }
}

function compensationRule(date: LineDay['date'], benefits: readonly Benefit[]): RuleUse {
  const row = rateRowOn('dailyCompensationCents', date);
  const benefit = payingBenefit(benefits, date);
  const source = benefit ? benefitRules[benefit.benefit].source : (row?.source ?? '');
  return { rule: 'daily-compensation', from: row?.from ?? null, source };
}
