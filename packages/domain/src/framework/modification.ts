import { type Cents, type LocalDate, type Problem, byText, cents } from '@jatkopolku/kernel';

import { bonusTermsProblems } from './bonus-terms.ts';
import { differencesOf, fixedTermProblems, valueProblem } from './changes.ts';
import { publishProblems } from './publishing.ts';
import { isBonusAmount, isProcured, termsProblems } from './rules.ts';
import type { ChangeGround, Framework, Lot, Tariff, Terms, TermsVersion } from './schema.ts';

/** Published terms as they are to be, on what ground and why. */
export interface Modification extends Omit<
  Framework,
  'frameworkId' | 'procedure' | 'termsVersion' | 'state'
> {
  readonly lots: readonly Omit<Lot, 'frameworkId'>[];
  readonly tariffs: readonly Omit<Tariff, 'frameworkId'>[];
  /** Null for what was not procured: 1397/2016 does not limit its changes. */
  readonly ground: ChangeGround | null;
  readonly reason: string;
  readonly valueChangeCents: Cents;
  /** What it was estimated at before the change; looked at only where that was not known. */
  readonly valueCents: Cents | null;
}

/** The terms before the change: where it was not known what they come to, the change states it. */
export function withFirstValue(
  terms: Terms,
  { valueCents }: Pick<Modification, 'valueCents'>,
): Terms {
  const { framework } = terms;
  return { ...terms, framework: { ...framework, valueCents: framework.valueCents ?? valueCents } };
}

/**
 * The terms after the change, as the version that follows. Lots and bonuses are added and changed, never
 * taken away, as agreements and claims rest on them: those that the change leaves out stay as they were.
 */
export function modifiedTerms(known: Terms, modification: Modification): Terms {
  const { framework: before } = known;
  const { lots, tariffs, ground: _ground, reason: _reason, ...changed } = modification;
  const { valueChangeCents, ...terms } = changed;
  const { frameworkId, valueCents } = before;
  const value = valueCents === null ? null : cents(valueCents + valueChangeCents);
  const version = { valueCents: value, termsVersion: before.termsVersion + 1 };
  return {
    framework: { ...before, ...terms, ...version },
    lots: [
      ...known.lots.filter(({ lot }) => lots.every((one) => one.lot !== lot)),
      ...lots.map((lot) => ({ frameworkId, ...lot })),
    ].toSorted((a, b) => a.lot - b.lot),
    tariffs: [
      ...known.tariffs.filter((old) => !tariffs.some((tariff) => hasSameKey(tariff, old))),
      ...tariffs.map((tariff) => ({ frameworkId, ...tariff })),
    ].toSorted((a, b) => a.lot - b.lot || byText(a.pathType, b.pathType)),
  };
}

type BonusKey = Pick<Tariff, 'lot' | 'pathType'>;

function hasSameKey(a: BonusKey, b: BonusKey): boolean {
  return a.lot === b.lot && a.pathType === b.pathType;
}

export interface ModifiedFacts {
  /** With its first value: {@link withFirstValue}. */
  readonly before: Terms;
  readonly after: Terms;
  /** The versions that there have been, the first one first; none for an imported framework. */
  readonly earlier: readonly TermsVersion[];
  /** How many options have been decided for anybody. */
  readonly optionsUsed: number;
  readonly today: LocalDate;
}

/** Every reason against the change; none when it may be made. */
export function modificationProblems(
  modification: Modification,
  facts: ModifiedFacts,
): readonly Problem[] {
  const { before, after, optionsUsed } = facts;
  const { framework } = after;
  const problems: Problem[] = [
    ...termsProblems(framework).map((code): Problem => ({ code })),
    ...publishProblems(after).filter(({ code }) => code !== 'value-missing'),
    ...fixedTermProblems(before.framework, framework, optionsUsed),
    ...bonusProblems(after),
    ...groundProblems(modification, facts),
  ];
  if ((framework.valueCents ?? 0) < 0) {
    const limit = (0 - (before.framework.valueCents ?? 0)) / 100;
    problems.push({ code: 'field-small', details: { limit }, at: '/valueChangeCents' });
  }
  if (modification.reason === '') problems.push({ code: 'reason-missing', at: '/reason' });
  if (differencesOf(before, after).length === 0) problems.push({ code: 'terms-unchanged' });
  return problems;
}

/** A bonus is one of a lot, and within the bounds of all. */
function bonusProblems({ lots, tariffs }: Terms): readonly Problem[] {
  const known = new Set(lots.map(({ lot }) => lot));
  const stray = tariffs.some(({ lot }) => !known.has(lot));
  const isWrong = tariffs.some(({ amountCents }) => !isBonusAmount(amountCents));
  return [
    ...(stray ? [{ code: 'unknown-lot', at: '/tariffs' } as const] : []),
    ...(isWrong ? [{ code: 'amount-outside-bounds', at: '/tariffs' } as const] : []),
    ...tariffs.flatMap(bonusTermsProblems).map(({ code }) => ({ code, at: '/tariffs' })),
  ];
}

function groundProblems(
  { ground, valueChangeCents }: Modification,
  { before, earlier, today }: ModifiedFacts,
): readonly Problem[] {
  if (!isProcured(before.framework)) return [];
  if (ground === null) return [{ code: 'field-missing', at: '/ground' }];
  const firstValueCents = firstValueOf(before, earlier);
  const problem = valueProblem({ ground, valueChangeCents, firstValueCents, earlier, today });
  return problem ? [problem] : [];
}

/** What the framework was estimated at when it was published: what its changes are measured by. */
export function firstValueOf(
  before: Terms,
  earlier: readonly Pick<TermsVersion, 'framework'>[],
): Cents | null {
  return (earlier[0] ?? before).framework.valueCents;
}
