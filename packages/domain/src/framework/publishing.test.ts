import { cents, localDate } from '@jatkopolku/kernel';
import { makeFramework, makeLot, makeTariff } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { publishProblems } from './publishing.ts';
import { termsProblems } from './rules.ts';
import type { Framework, Terms } from './schema.ts';

const option = { months: 12, noticeDays: 90, conditions: '' };
const complete = makeFramework({
  endsOn: localDate('2021-08-31'),
  optionTerms: [option, option],
  splitReason: 'Three kinds of need',
  valueCents: cents(100_000_000),
  state: 'draft',
});

function terms(framework: Partial<Framework> = {}, parts: Partial<Terms> = {}): Terms {
  return {
    framework: { ...complete, ...framework },
    lots: [makeLot()],
    tariffs: [makeTariff()],
    ...parts,
  };
}
const codesOf = (whole: Terms) => publishProblems(whole).map(({ code }) => code);

describe('what is missing before a framework is published', () => {
  it.each<[string, Terms, string[]]>([
    ['nothing', terms(), []],
    ['lots', terms({}, { lots: [], tariffs: [] }), ['lots-missing']],
    ['why it is split', terms({ splitReason: '' }), ['split-reason-missing']],
    ['its value', terms({ valueCents: null }), ['value-missing']],
    ['the terms of an option', terms({ optionTerms: [option] }), ['option-terms-missing']],
    [
      'the length of an option',
      terms({ optionTerms: [option, { ...option, months: 0 }] }),
      ['option-terms-missing'],
    ],
    [
      'why it is longer than four years',
      terms({ endsOn: localDate('2022-08-31') }),
      ['long-term-unjustified'],
    ],
    [
      'nothing when that is written',
      terms({ endsOn: localDate('2022-08-31'), longTermReason: 'Paths take years' }),
      [],
    ],
    [
      'nothing for a long dynamic purchasing system',
      terms({ endsOn: localDate('2029-08-31'), procedure: 'dps' }),
      [],
    ],
    [
      'the bonuses of a lot',
      terms({}, { lots: [makeLot(), makeLot({ lot: 2 })] }),
      ['lot-without-tariff'],
    ],
    [
      'a bonus within the framework’s own bounds',
      terms({ bonusMaxCents: cents(60_000) }),
      ['tariff-outside-framework'],
    ],
    [
      'everything',
      terms({ splitReason: '', valueCents: null, optionTerms: [] }, { lots: [], tariffs: [] }),
      [
        'lots-missing',
        'split-reason-missing',
        'value-missing',
        'option-terms-missing',
        'option-terms-missing',
      ],
    ],
    [
      'nothing of a tender where nothing is bought',
      terms({ procedure: 'own-unit', splitReason: '', valueCents: null }, { tariffs: [] }),
      [],
    ],
    [
      'the lots of cooperation',
      terms({ procedure: 'cooperation' }, { lots: [], tariffs: [] }),
      ['lots-missing'],
    ],
    ['a bonus of an own unit', terms({ procedure: 'own-unit' }), ['not-procured']],
  ])('%s', (_name, whole, expected) => {
    expect(codesOf(whole)).toEqual(expected);
  });
});

describe('terms that cannot be written down', () => {
  it.each<[string, Partial<Framework>, string[]]>([
    ['good ones', {}, []],
    ['an end before the start', { endsOn: localDate('2019-08-31') }, ['invalid-period']],
    [
      'a lowest bonus above the highest',
      { bonusMinCents: cents(70_000), bonusMaxCents: cents(20_000) },
      ['bonus-bounds-invalid'],
    ],
    ['a lowest bonus below 200 EUR', { bonusMinCents: cents(19_999) }, ['bonus-bounds-invalid']],
    ['a highest bonus above 700 EUR', { bonusMaxCents: cents(70_001) }, ['bonus-bounds-invalid']],
    ['terms of more options than there are', { optionCount: 1 }, ['option-limit-exceeded']],
  ])('%s', (_name, overrides, expected) => {
    expect(termsProblems({ ...complete, ...overrides })).toEqual(expected);
  });
});
