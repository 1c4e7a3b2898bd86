import { type LocalDate, type ProblemCode, dateRange, localDate } from '@jatkopolku/kernel';

import type { Benefit } from './schema.ts';

/** In the order of paying: the first one in force on a day pays it. */
export const benefitKinds = [
  'earnings-related',
  'labour-market-subsidy',
  'basic-allowance',
  'general-support',
  'social-assistance',
] as const;
export type BenefitKind = (typeof benefitKinds)[number];

/** Expense compensation (1290/2002 ch. 10 §6.2) or activity allowance (189/2001 §18.1): never both for a day. */
export type CompensationKind = 'expense-compensation' | 'activity-allowance';

export interface BenefitRule {
  readonly payer: 'kela' | 'fund' | 'county';
  readonly compensation: CompensationKind;
  /** A benefit may start from this day on. */
  readonly startsFrom?: LocalDate;
  /** A benefit may start until this day. */
  readonly startsUntil?: LocalDate;
  readonly source: string;
}

/** General support replaces two benefits: new ones cannot start after it has come into force. */
const REPLACED = localDate('2026-04-30');
const GENERAL_SUPPORT_FROM = localDate('2026-05-01');

export const benefitRules: Record<BenefitKind, BenefitRule> = {
  'earnings-related': {
    payer: 'fund',
    compensation: 'expense-compensation',
    source: '1290/2002 ch. 10 §6.2',
  },
  'labour-market-subsidy': {
    payer: 'kela',
    compensation: 'expense-compensation',
    startsUntil: REPLACED,
    source: '1290/2002 ch. 10 §6.2; replaced by general support from 1.5.2026',
  },
  'basic-allowance': {
    payer: 'kela',
    compensation: 'expense-compensation',
    startsUntil: REPLACED,
    source: '1290/2002 ch. 10 §6.2; replaced by general support from 1.5.2026',
  },
  'general-support': {
    payer: 'kela',
    compensation: 'expense-compensation',
    startsFrom: GENERAL_SUPPORT_FROM,
    source: 'general support (yleistuki), in force from 1.5.2026',
  },
  'social-assistance': {
    payer: 'county',
    compensation: 'activity-allowance',
    source: '189/2001 §18.1 by 1025/2022, in force from 1.1.2023 (before it 1412/1997 §10 a)',
  },
};

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
  if (!isPeriod(draft)) problems.push('invalid-period');
  return problems;
}

function isPeriod({ validFrom, validTo }: BenefitDraft): boolean {
  if (validTo === null) return validFrom !== undefined;
  return dateRange(validFrom, validTo) !== undefined;
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
  const inForce = benefits.filter(
    ({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo),
  );
  return inForce.toSorted(byPayingOrder)[0];
}

function byPayingOrder(a: Benefit, b: Benefit): number {
  const rank = benefitKinds.indexOf(a.benefit) - benefitKinds.indexOf(b.benefit);
  return rank === 0 ? a.position - b.position : rank;
}
