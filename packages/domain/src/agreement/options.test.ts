import { monthsOfOption } from '@jatkopolku/domain/framework';
import { addDays, lastDayOfMonths, localDate, rangeOf } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeOption } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { agreementStateOn } from './lifecycle.ts';
import {
  type AgreementTerm,
  type OptionDraft,
  agreementTerm,
  isExtendedBy,
  optionProblems,
} from './options.ts';

const framework = makeFramework();
const agreement = makeAgreement();
const baseTerm: AgreementTerm = {
  ...rangeOf(framework.startsOn, framework.endsOn),
  optionsUsed: 0,
};
const second = {
  optionNo: 2,
  startsOn: '2023-09-01',
  endsOn: '2024-08-31',
  decidedOn: '2023-05-02',
};

describe('agreementTerm', () => {
  it('is the framework’s without options, whenever it was signed', () => {
    const late = makeAgreement({ signedOn: '2021-01-01' });
    expect(agreementTerm(late, framework, [])).toEqual(baseTerm);
  });

  it('Kymenlaakso 2019: three years, then two option years', () => {
    const options = [makeOption(second), makeOption()];
    expect(agreementTerm(agreement, framework, options)).toEqual({
      start: '2019-09-01',
      end: '2024-08-31',
      optionsUsed: 2,
    });
  });

  it.each([
    ['of the whole framework', makeOption({ agreementId: null }), '2023-08-31'],
    ['of the agreement', makeOption({ agreementId: 'A1' }), '2023-08-31'],
    ['of another agreement', makeOption({ agreementId: 'A2' }), '2022-08-31'],
    ['of another framework', makeOption({ frameworkId: 'F2' }), '2022-08-31'],
    [
      'of another framework for the agreement',
      makeOption({ frameworkId: 'F2', agreementId: 'A1' }),
      '2022-08-31',
    ],
    ['out of number', makeOption({ optionNo: 2 }), '2022-08-31'],
    ['after a gap', makeOption({ startsOn: '2022-09-02', endsOn: '2023-09-01' }), '2022-08-31'],
    ['of another length', makeOption({ endsOn: '2023-08-30' }), '2022-08-31'],
  ])('an option %s', (_name, only, end) => {
    expect(agreementTerm(agreement, framework, [only]).end).toBe(end);
  });

  it('does not depend on the order of the options', () => {
    const options = [makeOption(), makeOption(second)];
    const forwards = agreementTerm(agreement, framework, options);
    expect(agreementTerm(agreement, framework, options.toReversed())).toEqual(forwards);
  });
});

function option(overrides: Partial<OptionDraft> = {}): OptionDraft {
  return { ...makeOption(), ...overrides };
}

function dates(startsOn: string, endsOn: string) {
  return { startsOn: localDate(startsOn), endsOn: localDate(endsOn) };
}

describe('optionProblems', () => {
  it.each<[string, Partial<OptionDraft>, string[]]>([
    ['a good one', {}, []],
    ['decided on the last day of the running term', { decidedOn: localDate('2022-08-31') }, []],
    ['decided a day later', { decidedOn: localDate('2022-09-01') }, ['option-decided-late']],
    ['an unreadable decision day', { decidedOn: undefined }, ['option-decided-late']],
    ['a day of gap', dates('2022-09-02', '2023-09-01'), ['option-not-contiguous']],
    ['a day of overlap', dates('2022-08-31', '2023-08-30'), ['option-not-contiguous']],
    ['a day too short', { endsOn: localDate('2023-08-30') }, ['option-not-contiguous']],
    ['a day too long', { endsOn: localDate('2023-09-01') }, ['option-not-contiguous']],
    ['an unreadable start', { startsOn: undefined }, ['option-not-contiguous']],
    ['an unreadable end', { endsOn: undefined }, ['option-not-contiguous']],
    ['the number of a later one', { optionNo: 2 }, ['option-not-contiguous']],
    ['number zero', { optionNo: 0 }, ['option-not-contiguous']],
    [
      'an unreadable number silences only its place in the row',
      { optionNo: undefined },
      ['invalid-number'],
    ],
    [
      'a number above the count',
      { optionNo: 3 },
      ['option-limit-exceeded', 'option-not-contiguous'],
    ],
    [
      'not contiguous, so not judged for lateness',
      { ...dates('2022-09-02', '2023-09-01'), decidedOn: localDate('2023-01-01') },
      ['option-not-contiguous'],
    ],
    [
      'an unreadable number and a late decision',
      { optionNo: undefined, decidedOn: localDate('2022-09-01') },
      ['invalid-number', 'option-decided-late'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(optionProblems(option(overrides), framework, [baseTerm])).toEqual(expected);
  });

  it('a framework without options has none', () => {
    const without = makeFramework({ optionCount: 0 });
    expect(optionProblems(option(), without, [baseTerm])).toEqual(['option-limit-exceeded']);
  });

  it('the third of at most two is over the limit, however well it follows', () => {
    const extended = { ...rangeOf(baseTerm.start, localDate('2024-08-31')), optionsUsed: 2 };
    const third = option({ optionNo: 3, ...dates('2024-09-01', '2025-08-31') });
    expect(optionProblems(third, framework, [extended])).toEqual(['option-limit-exceeded']);
  });

  describe('for the whole framework', () => {
    const extended: AgreementTerm = { ...baseTerm, end: localDate('2023-08-31'), optionsUsed: 1 };

    it('must fit every agreement', () => {
      expect(optionProblems(option(), framework, [baseTerm, baseTerm])).toEqual([]);
      expect(optionProblems(option(), framework, [baseTerm, extended])).toEqual([
        'option-not-contiguous',
      ]);
    });

    it('is accepted without agreements, whatever its number and dates', () => {
      const drafts = [option(), option({ optionNo: 2, ...dates('2030-01-01', '2030-01-02') })];
      for (const draft of drafts) expect(optionProblems(draft, framework, [])).toEqual([]);
    });

    it('is still counted and read without agreements', () => {
      const draft = option({ optionNo: 3, decidedOn: undefined });
      expect(optionProblems(draft, framework, [])).toEqual([
        'option-limit-exceeded',
        'option-decided-late',
      ]);
      expect(optionProblems(option({ endsOn: undefined }), framework, [])).toEqual([
        'option-not-contiguous',
      ]);
    });
  });

  it.each([
    ['2020-01-30', 1, '2020-01-31', '2020-02-29'],
    ['2021-01-30', 1, '2021-01-31', '2021-02-28'],
    ['2019-11-29', 3, '2019-11-30', '2020-02-29'],
    ['2020-02-28', 12, '2020-02-29', '2021-02-28'],
    ['2024-02-28', 12, '2024-02-29', '2025-02-28'],
    ['2020-02-29', 12, '2020-03-01', '2021-02-28'],
    ['2020-08-30', 3, '2020-08-31', '2020-11-30'],
    ['2020-08-30', 6, '2020-08-31', '2021-02-28'],
  ])('after %s, %i months from %s end on %s', (end, optionMonths, startsOn, endsOn) => {
    const terms = [{ ...baseTerm, end: localDate(end) }];
    const draft = option({ ...dates(startsOn, endsOn), decidedOn: localDate(end) });
    expect(optionProblems(draft, { ...framework, optionMonths }, terms)).toEqual([]);
    const longer = { ...draft, endsOn: addDays(localDate(endsOn), 1) };
    expect(optionProblems(longer, { ...framework, optionMonths }, terms)).toEqual([
      'option-not-contiguous',
    ]);
  });

  it('options taken one after another are accepted and all extend the term', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 30 }),
        (optionCount, optionMonths) => {
          const terms = makeFramework({ optionCount, optionMonths });
          const options = [];
          for (let optionNo = 1; optionNo <= optionCount; optionNo += 1) {
            const term = agreementTerm(agreement, terms, options);
            const startsOn = addDays(term.end, 1);
            const endsOn = lastDayOfMonths(startsOn, optionMonths);
            const next = makeOption({ optionNo, startsOn, endsOn, decidedOn: term.end });
            expect(optionProblems(next, terms, [term])).toEqual([]);
            options.push(next);
            expect(agreementTerm(agreement, terms, options)).toEqual({
              start: term.start,
              end: endsOn,
              optionsUsed: optionNo,
            });
          }
        },
      ),
    );
  });
});

describe('whose an option is', () => {
  const own = makeAgreement({ lot: 2 });
  it.each<[string, Parameters<typeof makeOption>[0], boolean]>([
    ['every agreement’s', {}, true],
    ['its own', { agreementId: 'A1' }, true],
    ['another’s', { agreementId: 'A2' }, false],
    ['its lot’s', { lot: 2 }, true],
    ['another lot’s', { lot: 1 }, false],
    ['everyone’s but its own', { except: ['A1'] }, false],
    ['everyone’s but another’s', { except: ['A2'] }, true],
  ])('%s', (_, overrides, expected) => {
    expect(isExtendedBy(own, makeOption(overrides))).toBe(expected);
  });
});

describe('an option’s own length', () => {
  const halfYear = makeFramework({
    optionTerms: [{ months: 6, noticeDays: 90, conditions: '' }],
  });
  it.each([
    [1, 6],
    [2, 12],
  ])('option %s lasts %s months', (optionNo, months) => {
    expect(monthsOfOption(halfYear, optionNo)).toBe(months);
  });

  it('ends its term', () => {
    const short = makeOption({ endsOn: '2023-02-28' });
    expect(agreementTerm(agreement, halfYear, [short]).end).toBe('2023-02-28');
  });
});

it('an agreement that is terminated ends on its last day, options or none', () => {
  const ended = makeAgreement({ termination: { on: '2022-12-31', reason: 'Ended' } });
  expect(agreementTerm(ended, framework, [makeOption()]).end).toBe('2022-12-31');
  expect(agreementTerm(ended, framework, []).end).toBe('2022-08-31');
});

it('an agreement that is terminated before it begins has its first day alone, on which it is over', () => {
  const ended = makeAgreement({ termination: { on: '2019-08-15', reason: 'Ended' } });
  const term = agreementTerm(ended, framework, []);
  expect(term).toEqual({ start: '2019-09-01', end: '2019-09-01', optionsUsed: 0 });
  expect(agreementStateOn(ended, term, term.start)).toBe('terminated');
});
