import { procurementLimitOn } from '@jatkopolku/domain/law';
import {
  type Cents,
  type LocalDate,
  type Problem,
  byText,
  cents,
  sumCents,
} from '@jatkopolku/kernel';

import type { ChangeGround, Framework, Tariff, Terms, TermsVersion } from './schema.ts';
import { monthsOfOption } from './terms.ts';

interface GroundRule {
  readonly source: string;
  /** How far the change may move the value: at will, each change by half, small ones by a tenth together, not at all. */
  readonly value: 'any' | 'half' | 'tenth' | 'none';
  /** Whether a notice of the change must be published (1397/2016 §58, §111). */
  readonly notice: boolean;
}

/** Published terms are changed on one of these grounds, or there is a new tender. */
export const changeRules: Record<ChangeGround, GroundRule> = {
  'clear-clause': { source: '1397/2016 §136.2(1)', value: 'any', notice: false },
  'additional-services': { source: '1397/2016 §136.2(2)', value: 'half', notice: true },
  unforeseeable: { source: '1397/2016 §136.2(3)', value: 'half', notice: true },
  'change-of-supplier': { source: '1397/2016 §136.2(4)', value: 'none', notice: false },
  'small-value': { source: '1397/2016 §136.2(5)', value: 'tenth', notice: false },
  'not-substantial': { source: '1397/2016 §136.1', value: 'none', notice: false },
};

type PastChange = Pick<TermsVersion, 'ground' | 'valueChangeCents'>;

/** A change of value while it is being written, and what it is measured by. */
export interface ValueChange {
  readonly ground: ChangeGround;
  readonly valueChangeCents: Cents;
  /** What the framework was estimated at when it was published; null when that is not known. */
  readonly firstValueCents: Cents | null;
  readonly earlier: readonly PastChange[];
  readonly today: LocalDate;
}

/** How much of what the ground allows is used. */
export interface ChangeShare {
  /** With the earlier changes where the ground counts them together. */
  readonly totalCents: Cents;
  /** Tenths of a percent of the first value, rounded up. */
  readonly perMille: number;
  /** What the ground allows in all. */
  readonly limitCents: Cents;
  readonly isAllowed: boolean;
}

/**
 * The share of a change in the framework's first value; undefined where the ground sets no measure, or the
 * value is not known. Small changes count together, by their net value (2014/24/EU art. 72.2), and stay below
 * both the share and the national threshold; the others are measured each by itself.
 */
export function changeShare(change: ValueChange): ChangeShare | undefined {
  const { ground, valueChangeCents, firstValueCents, earlier, today } = change;
  const rule = changeRules[ground].value;
  if (firstValueCents === null || rule === 'any' || rule === 'none') return undefined;
  const isSmall = rule === 'tenth';
  const past = isSmall ? earlier.filter((one) => one.ground === ground) : [];
  const net = sumCents([valueChangeCents, ...past.map((one) => one.valueChangeCents)]);
  const totalCents = cents(Math.abs(net));
  const percent = procurementLimitOn(isSmall ? 'smallChangePercent' : 'largeChangePercent', today);
  const share = Math.floor((firstValueCents * percent) / 100);
  const threshold = procurementLimitOn('socialThresholdCents', today);
  const limitCents = cents(isSmall ? Math.min(share, threshold) : share);
  const isBelow = totalCents * 100 < firstValueCents * percent && totalCents < threshold;
  return {
    totalCents,
    perMille: firstValueCents === 0 ? 0 : Math.ceil((totalCents * 1000) / firstValueCents),
    limitCents,
    isAllowed: net === 0 || (isSmall ? isBelow : totalCents <= limitCents),
  };
}

/** Why the ground does not carry the change of value; undefined when it does. */
export function valueProblem(change: ValueChange): Problem | undefined {
  const { ground, valueChangeCents, firstValueCents } = change;
  const at = '/valueChangeCents';
  const { value } = changeRules[ground];
  if (valueChangeCents === 0 || value === 'any') return undefined;
  if (value === 'none') return { code: 'change-moves-value', at };
  if (firstValueCents === null) return { code: 'value-missing', at: '/valueCents' };
  const share = changeShare(change);
  if (share === undefined || share.isAllowed) return undefined;
  const details = { limit: Math.floor(share.limitCents / 100) };
  return {
    code: value === 'tenth' ? 'change-share-exceeded' : 'change-half-exceeded',
    details,
    at,
  };
}

/** A part of the terms that differs between two versions: a field of the framework, of a lot, or a bonus. */
export interface TermsDifference {
  readonly part: keyof Framework | 'lot' | 'tariff';
  readonly lot?: number;
  readonly pathType?: Terms['tariffs'][number]['pathType'];
}

/** Fields that count the versions and give the state: they are no terms. */
const counted = new Set<keyof Framework>(['termsVersion', 'state']);

export function differencesOf(before: Terms, after: Terms): readonly TermsDifference[] {
  const fields = Object.keys(after.framework) as (keyof Framework)[];
  const changed = fields.filter(
    (field) =>
      !counted.has(field) &&
      JSON.stringify(before.framework[field]) !== JSON.stringify(after.framework[field]),
  );
  const lots = after.lots.filter((lot) => {
    const old = before.lots.find((one) => one.lot === lot.lot);
    return (
      old?.name !== lot.name || old.nameSv !== lot.nameSv || old.description !== lot.description
    );
  });
  const tariffs = after.tariffs.filter((tariff) => {
    const { lot, pathType } = tariff;
    const old = before.tariffs.find((one) => one.lot === lot && one.pathType === pathType);
    return !old || !isSameBonus(old, tariff);
  });
  return [
    ...changed.map((part) => ({ part })),
    ...lots.map(({ lot }) => ({ part: 'lot' as const, lot })),
    ...tariffs.map(({ lot, pathType }) => ({ part: 'tariff' as const, lot, pathType })),
  ];
}

type Bonus = Omit<Tariff, 'frameworkId'>;

/** Whether a bonus is worth the same, on the same terms. */
export function isSameBonus(a: Bonus, b: Bonus): boolean {
  return bonusText(a) === bonusText(b);
}

/** All that a bonus is, in one order. */
function bonusText(bonus: Bonus): string {
  const { start, lasting } = bonus.requiredEvidence;
  const { amountCents, minimumMonths, needsCompany, secondPart } = bonus;
  const evidence = [start.toSorted(byText), lasting.toSorted(byText)];
  const second = secondPart && [secondPart.months, secondPart.amountCents];
  return JSON.stringify([amountCents, minimumMonths, needsCompany, second, evidence]);
}

/**
 * What no ground changes: who was asked to tender, and the days that agreements rest on. The base term may
 * become longer while no option has been decided; a decided option stays as it was decided.
 */
export function fixedTermProblems(
  before: Framework,
  after: Framework,
  optionsUsed: number,
): readonly Problem[] {
  const isMoved =
    before.startsOn !== after.startsOn ||
    after.endsOn < before.endsOn ||
    (optionsUsed > 0 && after.endsOn !== before.endsOn) ||
    after.optionCount < optionsUsed ||
    Array.from({ length: optionsUsed }, (_, index) => index + 1).some(
      (no) => monthsOfOption(before, no) !== monthsOfOption(after, no),
    );
  return isMoved ? [{ code: 'term-fixed', at: '/endsOn' }] : [];
}
