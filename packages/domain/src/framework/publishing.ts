import type { Problem } from '@jatkopolku/kernel';

import { isProcured } from './rules.ts';
import type { Framework, Terms } from './schema.ts';
import { isLongTerm } from './terms.ts';

/** Everything that is missing before the terms can be published; each says what and how to mend it. */
export function publishProblems(terms: Terms): readonly Problem[] {
  const { framework, lots, tariffs } = terms;
  const missing: readonly Problem[] = lots.length === 0 ? [{ code: 'lots-missing' }] : [];
  if (isProcured(framework)) {
    return [...missing, ...tenderProblems(framework), ...tariffProblemsOf(terms)];
  }
  return tariffs.length > 0 ? [...missing, { code: 'not-procured' }] : missing;
}

/** What a tender must state: the law asks for reasons in writing, and the value decides how it is procured. */
function tenderProblems(framework: Framework): Problem[] {
  const { splitReason, longTermReason, valueCents, optionTerms, optionCount } = framework;
  const problems: Problem[] = [];
  // 1397/2016 §75: why it is split into lots, or why not.
  if (splitReason === '') problems.push({ code: 'split-reason-missing', at: '/splitReason' });
  if (isLongTerm(framework) && longTermReason === '') {
    problems.push({ code: 'long-term-unjustified', at: '/longTermReason' });
  }
  // 1397/2016 §§25 and 27, and what changes are compared with later (§136).
  if (valueCents === null) problems.push({ code: 'value-missing', at: '/valueCents' });
  for (let optionNo = 1; optionNo <= optionCount; optionNo += 1) {
    const own = optionTerms[optionNo - 1];
    if (!own || own.months === 0) {
      problems.push({ code: 'option-terms-missing', details: { option: optionNo } });
    }
  }
  return problems;
}

function tariffProblemsOf({ framework, lots, tariffs }: Terms): Problem[] {
  const empty = lots.filter(({ lot }) => tariffs.every((tariff) => tariff.lot !== lot));
  const outside = tariffs.filter((tariff) => !isInBounds(framework, tariff.amountCents));
  return [
    ...empty.map(({ lot }): Problem => ({ code: 'lot-without-tariff', details: { lot } })),
    ...outside.map(({ lot }): Problem => ({ code: 'tariff-outside-framework', details: { lot } })),
  ];
}

/** Whether a bonus lies between the amounts that the framework's own terms give. */
export function isInBounds(
  { bonusMinCents, bonusMaxCents }: Pick<Framework, 'bonusMinCents' | 'bonusMaxCents'>,
  amountCents: number,
): boolean {
  return amountCents >= bonusMinCents && amountCents <= bonusMaxCents;
}
