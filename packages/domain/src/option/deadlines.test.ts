import { termPlan } from '@jatkopolku/domain/agreement';
import { localDate } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeDecision,
  makeFramework,
  makeNotice,
  makeOption,
} from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type TermFacts,
  countdownTo,
  deadlinesOf,
  isProposed,
  leftOptions,
  openOption,
  termGroups,
  leftByNotices,
} from './deadlines.ts';

const agreements = [
  makeAgreement({ agreementId: 'A1', lot: 1 }),
  makeAgreement({ agreementId: 'A2', lot: 1 }),
  makeAgreement({ agreementId: 'A3', lot: 2 }),
];

function facts(overrides: Partial<TermFacts> = {}): TermFacts {
  const today = localDate('2021-04-01');
  return { frameworks: [makeFramework()], agreements, options: [], left: [], today, ...overrides };
}

function scopesOf(known: TermFacts) {
  return termGroups(known).map(({ lot, agreementIds }) => [lot, agreementIds]);
}

describe('agreements by what still can become of them', () => {
  it.each<[string, Partial<TermFacts>, unknown[]]>([
    ['all alike', {}, [[null, null]]],
    ['none yet', { agreements: [] }, [[null, null]]],
    [
      'a lot that goes on',
      { options: [makeOption({ lot: 2 })] },
      [
        [1, null],
        [2, null],
      ],
    ],
    [
      'one that was left out',
      { options: [makeOption({ except: ['A2'] })] },
      [
        [1, ['A1']],
        [2, null],
        [1, ['A2']],
      ],
    ],
    [
      'a lot whose option is left',
      { left: leftOptions([makeDecision({ use: 'leave', lot: 1, state: 'confirmed' })]) },
      [
        [1, null],
        [2, null],
      ],
    ],
  ])('%s', (_, overrides, expected) => {
    expect(scopesOf(facts(overrides))).toEqual(expected);
  });

  it('after a left option there is none to decide', () => {
    const left = leftOptions([makeDecision({ use: 'leave', state: 'confirmed' })]);
    const [group] = termGroups(facts({ left }));
    expect(group?.plan.options.map(({ standing }) => standing)).toEqual(['left', 'lapsed']);
    expect(group && openOption(group)).toBeUndefined();
  });
});

describe('what a provider learns of an option that is left', () => {
  const [agreement = makeAgreement()] = agreements;
  const { facts: said } = makeNotice();
  const standings = (notice: Parameters<typeof makeNotice>[0]) =>
    termPlan(agreement, makeFramework(), {
      options: [],
      left: leftByNotices([makeNotice(notice)], agreement),
      today: localDate('2021-04-01'),
    }).options.map(({ standing }) => standing);

  it.each([
    ['that it is left', { facts: { ...said, use: 'leave' } }, ['left', 'lapsed']],
    ['that the second one is', { facts: { ...said, use: 'leave', optionNo: 2 } }, ['open', 'left']],
    ['that it is used', {}, ['open', 'later']],
    [
      'of another agreement',
      { agreementId: 'A2', facts: { ...said, use: 'leave' } },
      ['open', 'later'],
    ],
  ] as const)('%s', (_, notice, expected) => {
    expect(standings(notice)).toEqual(expected);
  });
});

describe('whether all of a group is proposed for', () => {
  it.each([
    ['nobody', [], false],
    ['everybody', [makeDecision()], true],
    ['everybody but one, who was thought of', [makeDecision({ except: ['A1'] })], true],
    ['one lot', [makeDecision({ lot: 1 })], false],
    ['lot by lot', [makeDecision({ lot: 1 }), makeDecision({ lot: 2 })], true],
    ['what was refused', [makeDecision({ state: 'refused' })], false],
  ])('%s', (_, decisions, expected) => {
    const [group] = termGroups(facts());
    const option = group && openOption(group);
    expect(group && option && isProposed(group, option, decisions)).toBe(expected);
  });
});

describe('the countdown', () => {
  it.each([
    ['2021-08-30', undefined],
    ['2021-08-31', { months: 12, since: '2021-08-31' }],
    ['2022-02-28', { months: 6, since: '2022-02-28' }],
    ['2022-08-31', { months: 1, since: '2022-07-31' }],
    ['2022-09-01', undefined],
  ])('on %s', (today, expected) => {
    expect(countdownTo(localDate('2022-08-31'), localDate(today))).toEqual(expected);
  });
});

it('deadlines are the last days of notice and the ends of terms, from today on', () => {
  const deadlines = deadlinesOf(facts()).map(({ kind, on, optionNo }) => [kind, on, optionNo]);
  expect(deadlines).toEqual([
    ['notice', '2022-08-31', 1],
    ['end', '2022-08-31', null],
    ['notice', '2023-08-31', 2],
  ]);
  expect(deadlinesOf(facts({ today: localDate('2030-01-01') }))).toEqual([]);
});
