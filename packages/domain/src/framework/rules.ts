import { type Cents, type ProblemCode, cents, dateRange } from '@jatkopolku/kernel';

import type { Framework, LotNumber, Tariff } from './schema.ts';

/** A bonus is 200–700 EUR a path (Kymsote 2021, the county's own description of the service). */
export const BONUS_MIN_CENTS = cents(20_000);
export const BONUS_MAX_CENTS = cents(70_000);

/** A framework as far as it is known: what cannot be read is undefined and silences what needs it. */
export type FrameworkDraft = { readonly [Field in keyof Framework]?: Framework[Field] | undefined };

export function frameworkProblems(draft: FrameworkDraft): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (!dateRange(draft.startsOn, draft.endsOn)) problems.push('invalid-period');
  const numbers = [
    draft.optionCount,
    draft.optionMonths,
    draft.claimWindowDays,
    draft.claimDeadlineDays,
  ];
  if (numbers.includes(undefined)) problems.push('invalid-number');
  return problems;
}

export function isBonusAmount(amount: Cents | undefined): amount is Cents {
  return amount !== undefined && amount >= BONUS_MIN_CENTS && amount <= BONUS_MAX_CENTS;
}

export function toLotNumber(number: number | undefined): LotNumber | undefined {
  return number === 1 || number === 2 || number === 3 ? number : undefined;
}

export interface TariffFacts {
  readonly frameworkKnown: boolean;
  /** Whether the framework has the lot; not looked at when the framework is unknown. */
  readonly lotKnown: boolean;
  readonly pathType: Tariff['pathType'] | undefined;
  readonly amountCents: Cents | undefined;
}

export function tariffProblems(facts: TariffFacts): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (!facts.frameworkKnown) problems.push('unknown-framework');
  else if (!facts.lotKnown) problems.push('unknown-lot');
  if (facts.pathType === undefined) problems.push('unknown-path-type');
  if (!isBonusAmount(facts.amountCents)) problems.push('amount-outside-bounds');
  return problems;
}
