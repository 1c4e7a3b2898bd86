import { cents, localDate } from '@jatkopolku/kernel';
import { makeFramework, makeLot, makeTariff, makeTermsVersion } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { defaultsOfBonus } from './bonus-terms.ts';
import {
  type Modification,
  modificationProblems,
  modifiedTerms,
  withFirstValue,
} from './modification.ts';
import type { Framework, Terms } from './schema.ts';

const option = { months: 12, noticeDays: 90, conditions: '' };
const framework = makeFramework({
  optionCount: 1,
  optionTerms: [option],
  splitReason: 'One need',
  valueCents: 100_000_000,
});
const terms: Terms = { framework, lots: [makeLot()], tariffs: [makeTariff()] };

const bonus = {
  ...defaultsOfBonus,
  lot: 1,
  pathType: 'open-labour-market',
  amountCents: cents(70_000),
} as const;

function modification(overrides: Partial<Modification> = {}): Modification {
  const { frameworkId: _id, procedure: _procedure, termsVersion: _version, ...stated } = framework;
  const { state: _state, ...rest } = stated;
  return {
    ...rest,
    lots: [{ lot: 1, name: makeLot().name, nameSv: null, description: '' }],
    tariffs: [{ ...bonus, amountCents: cents(65_000) }],
    ground: 'small-value',
    reason: 'Prices have risen',
    valueChangeCents: cents(0),
    valueCents: null,
    ...overrides,
  };
}

function judge(
  change: Partial<Modification>,
  of: Partial<Framework> = {},
  { lots, tariffs } = terms,
) {
  const asked = modification(change);
  const before = withFirstValue({ lots, tariffs, framework: { ...framework, ...of } }, asked);
  const after = modifiedTerms(before, asked);
  const earlier = before.framework.valueCents === null ? [] : [makeTermsVersion(before)];
  const facts = { before, after, earlier, optionsUsed: 0, today: localDate('2021-04-01') };
  return { after, codes: modificationProblems(asked, facts).map(({ code }) => code) };
}

describe('a new version of published terms', () => {
  it.each<[string, Partial<Modification>, string[]]>([
    ['a changed bonus', {}, []],
    ['no reason', { reason: '' }, ['reason-missing']],
    ['no change', { tariffs: [bonus] }, ['terms-unchanged']],
    ['changed terms of a bonus', { tariffs: [{ ...bonus, minimumMonths: 2 }] }, []],
    [
      'a second part that is the whole bonus',
      { tariffs: [{ ...bonus, secondPart: { months: 3, amountCents: cents(70_000) } }] },
      ['second-part-too-large'],
    ],
    ['only a change of value', { tariffs: [bonus], valueChangeCents: cents(100) }, []],
    ['no ground', { ground: null }, ['field-missing']],
    ['too large a change', { valueChangeCents: cents(10_000_000) }, ['change-share-exceeded']],
    [
      'a bonus of a lot that is not there',
      { tariffs: [bonus, { ...bonus, lot: 2 }] },
      ['unknown-lot'],
    ],
    [
      'a bonus beyond all bounds',
      { tariffs: [{ ...bonus, amountCents: cents(90_000) }] },
      ['tariff-outside-framework', 'amount-outside-bounds'],
    ],
    [
      'a lot without a bonus',
      { lots: [...modification().lots, { lot: 2, name: 'New', nameSv: null, description: '' }] },
      ['lot-without-tariff'],
    ],
    [
      'more options than four years hold',
      { optionCount: 2, optionTerms: [option, option] },
      ['long-term-unjustified'],
    ],
    [
      'the same with a reason',
      { optionCount: 2, optionTerms: [option, option], longTermReason: 'Paths take years' },
      [],
    ],
    [
      'less than nothing',
      { valueChangeCents: cents(-100_000_001), ground: 'clear-clause' },
      ['field-small'],
    ],
    ['nothing left', { valueChangeCents: cents(-100_000_000), ground: 'clear-clause' }, []],
    ['a first day that moves', { startsOn: localDate('2019-10-01') }, ['term-fixed']],
  ])('%s', (_name, change, expected) => {
    expect(judge(change).codes).toEqual(expected);
  });

  it('counts on, and carries the value', () => {
    const { after } = judge({ valueChangeCents: cents(5_000_000) });
    expect(after.framework).toMatchObject({ termsVersion: 2, valueCents: 105_000_000 });
    expect(after.framework.state).toBe(framework.state);
  });

  it('of an imported framework is measured by the value that comes with it', () => {
    const value = { valueCents: null };
    const stated = { valueCents: cents(100_000_000), valueChangeCents: cents(9_999_999) };
    expect(judge(stated, value).codes).toEqual([]);
    expect(judge(stated, value).after.framework.valueCents).toBe(109_999_999);
    expect(judge({ valueChangeCents: cents(1) }, value).codes).toEqual(['value-missing']);
  });

  it('where nothing is bought needs no ground, and no measure', () => {
    const own = { procedure: 'own-unit' } as const;
    const change = { ground: null, tariffs: [], name: 'Another name' };
    expect(judge(change, own, { ...terms, tariffs: [] }).codes).toEqual([]);
  });
});

it('keeps lots and bonuses that the change does not name', () => {
  const lots = [makeLot(), makeLot({ lot: 2 })];
  const before = { ...terms, lots, tariffs: [makeTariff(), makeTariff({ lot: 2 })] };
  const { tariffs, ...after } = modifiedTerms(before, modification());
  expect(after.lots.map(({ lot }) => lot)).toEqual([1, 2]);
  expect(tariffs.map(({ lot, amountCents }) => [lot, amountCents])).toEqual([
    [1, 65_000],
    [2, makeTariff().amountCents],
  ]);
});
