import { type LocalDate, localDate } from '@jatkopolku/kernel';

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
