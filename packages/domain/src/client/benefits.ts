import {
  type BenefitKind,
  type BenefitRule,
  type CompensationKind,
  benefitKinds,
  benefitRules,
} from '@jatkopolku/domain/law';
import {
  type LocalDate,
  type Month,
  type ProblemCode,
  type Stretch,
  EVERY_DAY,
  NO_DAYS,
  dateRange,
  daysFrom,
  daysOfBoth,
  daysUntil,
  daysWithout,
  holdingOn,
  monthOf,
} from '@jatkopolku/kernel';

import type { Benefit } from './schema.ts';

export { benefitKinds, benefitRules, type BenefitKind, type BenefitRule, type CompensationKind };

export function parseBenefitKind(text: string): BenefitKind | undefined {
  return benefitKinds.find((kind) => kind === text);
}

/** A benefit as far as it is known: undefined is unreadable; an open end is null. */
export interface BenefitDraft {
  readonly clientKnown: boolean;
  readonly benefit: BenefitKind | undefined;
  readonly payer: string;
  readonly validFrom: LocalDate | undefined;
  readonly validTo: LocalDate | null | undefined;
}

export function benefitProblems(draft: BenefitDraft): ProblemCode[] {
  const problems: ProblemCode[] = [];
  const { benefit, validFrom } = draft;
  if (!draft.clientKnown) problems.push('unknown-client');
  if (!benefit) problems.push('unknown-benefit');
  if (benefit && !isPayerOf(benefit, draft.payer)) problems.push('payer-mismatch');
  if (benefit && validFrom && !mayStart(benefit, validFrom)) problems.push('benefit-not-in-force');
  if (!dateRange(validFrom, draft.validTo)) problems.push('invalid-period');
  return problems;
}

export function isPayerOf(benefit: BenefitKind, payer: string): boolean {
  const rule = benefitRules[benefit];
  return rule.payer === 'fund' ? /^fund-[\p{L}\p{Nd}_]+$/u.test(payer) : payer === rule.payer;
}

function mayStart(benefit: BenefitKind, start: LocalDate): boolean {
  const { startsFrom, startsUntil } = benefitRules[benefit];
  return (!startsFrom || start >= startsFrom) && (!startsUntil || start <= startsUntil);
}

/**
 * The one benefit whose payer pays the client's day, or undefined when none is in force:
 * such a day is held and shown, never paid by guess.
 */
export function payingBenefit(benefits: readonly Benefit[], date: LocalDate): Benefit | undefined {
  return holdingOn(payingBenefits(benefits, monthOf(date)), date);
}

/** The same for a whole month: each benefit with the days that it pays, none of them twice. */
export function payingBenefits(benefits: readonly Benefit[], month: Month): Stretch<Benefit>[] {
  const inForce: Stretch<Benefit>[] = [];
  for (const value of benefits) {
    const days = daysOfBoth(daysFrom(month, value.validFrom), daysUntil(month, value.validTo));
    if (days !== NO_DAYS) inForce.push({ days, value });
  }
  return inForce.length < 2 ? inForce : inTurn(inForce);
}

/** Each pays what no benefit before it pays. */
function inTurn(inForce: readonly Stretch<Benefit>[]): Stretch<Benefit>[] {
  let left = EVERY_DAY;
  return inForce
    .toSorted((a, b) => byPayingOrder(a.value, b.value))
    .map(({ days, value }) => {
      const own = daysOfBoth(days, left);
      left = daysWithout(left, days);
      return { days: own, value };
    });
}

/** Of two benefits on a day the one that pays, and the other. */
export function payingFirst(
  one: Benefit,
  other: Benefit,
): readonly [pays: Benefit, other: Benefit] {
  return byPayingOrder(one, other) <= 0 ? [one, other] : [other, one];
}

function byPayingOrder(a: Benefit, b: Benefit): number {
  const rank = benefitKinds.indexOf(a.benefit) - benefitKinds.indexOf(b.benefit);
  return rank === 0 ? a.position - b.position : rank;
}
