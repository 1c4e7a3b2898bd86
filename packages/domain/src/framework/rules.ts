import { type Cents, type ProblemCode, dateRange } from '@jatkopolku/kernel';

import {
  MAX_BONUS_CENTS,
  MIN_BONUS_CENTS,
  type Framework,
  type LotNumber,
  type Tariff,
} from './schema.ts';

/** A framework as far as it is known: what cannot be read is undefined and silences what needs it. */
export type FrameworkDraft = { readonly [Field in keyof Framework]?: Framework[Field] | undefined };

/** Whether there was, or will be, a tender: an own unit and cooperation have no price, bonus or company check. */
export function isProcured({ procedure }: Pick<Framework, 'procedure'>): boolean {
  return procedure !== 'own-unit' && procedure !== 'cooperation';
}

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
  if (draft.procedure === undefined) problems.push('unknown-value');
  return problems;
}

/** What keeps terms from being written down, also as a draft. */
export function termsProblems(
  terms: Pick<
    Framework,
    'startsOn' | 'endsOn' | 'optionCount' | 'optionTerms' | 'bonusMinCents' | 'bonusMaxCents'
  >,
): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (!dateRange(terms.startsOn, terms.endsOn)) problems.push('invalid-period');
  const { bonusMinCents, bonusMaxCents } = terms;
  const inOrder = bonusMinCents <= bonusMaxCents;
  if (!inOrder || !isBonusAmount(bonusMinCents) || !isBonusAmount(bonusMaxCents)) {
    problems.push('bonus-bounds-invalid');
  }
  if (terms.optionTerms.length > terms.optionCount) problems.push('option-limit-exceeded');
  return problems;
}

export function isBonusAmount(amount: Cents | undefined): amount is Cents {
  return amount !== undefined && amount >= MIN_BONUS_CENTS && amount <= MAX_BONUS_CENTS;
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
