import { addDays, localDate, parseWhole, rangeOf } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { parseHours } from './hours.ts';
import {
  type PlacementDraft,
  isGrade,
  parsePlanType,
  placementProblems,
  planTextProblems,
} from './rules.ts';
import { planTypes } from './schema.ts';

function range(start: string, end: string) {
  return rangeOf(localDate(start), localDate(end));
}

function draft(overrides: Partial<PlacementDraft> = {}): PlacementDraft {
  return {
    ...makePlacement(),
    hoursPerDay: parseHours('5'),
    clientKnown: true,
    agreementTerm: range('2010-01-01', '2030-12-31'),
    ...overrides,
  };
}

function problems(overrides: Partial<PlacementDraft> = {}): string[] {
  return placementProblems(draft(overrides));
}

/** A period with a plan signed on its first day. */
function period(startsOn: string, endsOn: string): Partial<PlacementDraft> {
  const start = localDate(startsOn);
  return { startsOn: start, endsOn: localDate(endsOn), planSignedOn: start };
}

it('a good placement has no problem', () => {
  expect(problems()).toEqual([]);
});

describe('the length of a period (189/2001 §13 b.2)', () => {
  const lengths = [
    ['2020-01-01', '2020-03-31', '2021-12-31'],
    ['2020-01-15', '2020-04-14', '2022-01-14'],
    ['2020-01-31', '2020-04-30', '2022-01-30'],
    ['2020-08-31', '2020-11-30', '2022-08-30'],
    ['2019-11-30', '2020-02-29', '2021-11-29'],
    ['2018-11-30', '2019-02-28', '2020-11-29'],
    ['2019-12-01', '2020-02-29', '2021-11-30'],
    ['2020-02-29', '2020-05-28', '2022-02-28'],
    ['2018-03-01', '2018-05-31', '2020-02-29'],
    ['2014-05-31', '2014-08-30', '2016-05-30'],
  ] as const;

  it.each(lengths)('from %s at least to %s', (start, shortest) => {
    expect(problems(period(start, shortest))).toEqual([]);
    const tooShort = addDays(localDate(shortest), -1);
    expect(problems(period(start, tooShort))).toEqual(['period-too-short']);
  });

  it.each(lengths)('from %s (shortest %s) at most to %s', (start, _shortest, longest) => {
    expect(problems(period(start, longest))).toEqual([]);
    const tooLong = addDays(localDate(longest), 1);
    expect(problems(period(start, tooLong))).toEqual(['period-too-long']);
  });

  it('the example client of Kymsote 2021: three months, three days a week, four hours a day', () => {
    const example = {
      ...period('2021-01-04', '2021-04-03'),
      daysPerWeek: 3,
      hoursPerDay: parseHours('4'),
    };
    expect(problems(example)).toEqual([]);
  });
});

describe('a placement that was moved', () => {
  it.each([
    ['2020-01-01', '2020-05-31', []],
    ['2020-03-01', '2020-05-30', ['period-too-short']],
    ['2018-06-01', '2020-05-31', []],
    ['2018-06-01', '2020-06-01', ['period-too-long']],
  ])('goes on with the period from %s until %s: %j', (periodStartedOn, end, expected) => {
    const moved = { ...period('2020-05-01', end), periodStartedOn: localDate(periodStartedOn) };
    expect(problems(moved)).toEqual(expected);
  });
});

describe('the term of the agreement', () => {
  const agreementTerm = range('2020-01-01', '2020-12-31');

  it.each([
    ['all of it', '2020-01-01', '2020-12-31', []],
    ['a day before it', '2019-12-31', '2020-12-31', ['outside-agreement']],
    ['a day after it', '2020-01-01', '2021-01-01', ['outside-agreement']],
    ['on both sides', '2019-12-31', '2021-01-01', ['outside-agreement']],
  ])('%s', (_name, start, end, expected) => {
    expect(problems({ ...period(start, end), agreementTerm })).toEqual(expected);
  });
});

describe('an early end', () => {
  it.each([
    ['2019-12-31', ['ended-outside-period']],
    ['2020-01-01', []],
    ['2020-01-02', []],
    ['2020-12-31', []],
    ['2021-01-01', ['ended-outside-period']],
  ])('on %s', (endedOn, expected) => {
    expect(problems({ endedOn: localDate(endedOn) })).toEqual(expected);
  });
});

describe('days per week', () => {
  it.each([
    ['2015-06-30', '0', false],
    ['2015-06-30', '1', true],
    ['2015-06-30', '5', true],
    ['2015-06-30', '6', false],
    ['2015-07-01', '0', false],
    ['2015-07-01', '1', true],
    ['2015-07-01', '4', true],
    ['2015-07-01', '5', false],
    ['2020-01-01', '2.5', false],
    ['2020-01-01', '', false],
  ])('a start on %s and %s days a week: %s', (start, days, isGood) => {
    const found = problems({
      ...period(start, addDays(localDate(start), 200)),
      daysPerWeek: parseWhole(days),
    });
    expect(found).toEqual(isGood ? [] : ['days-per-week-out-of-range']);
  });
});

describe('hours per day', () => {
  it.each([
    ['3.9999999999999999999', false],
    ['4', true],
    ['8', true],
    ['8.00000001', false],
    ['', false],
    ['five', false],
  ])('%j: %s', (text, isGood) => {
    const found = problems({ hoursPerDay: parseHours(text) });
    expect(found).toEqual(isGood ? [] : ['hours-per-day-out-of-range']);
  });
});

describe('support and other services (189/2001 §9.1 items 4 and 5)', () => {
  const none = { support: '', otherServices: '' };
  const both = { support: 'Guidance on each day', otherServices: 'None' };
  const missing = (item: string) => ({ code: 'plan-item-missing', at: `/${item}` });

  it.each([
    ['are both asked for', none, undefined, [missing('support'), missing('otherServices')]],
    ['are there', both, undefined, []],
    ['may be missing where they were before', none, none, []],
    ['stay once they are there', { ...both, support: '' }, both, [missing('support')]],
  ])('%s', (_name, placed, before, found) => {
    expect(planTextProblems(placed, before)).toEqual(found);
  });
});

describe('the plan (189/2001 §9.1)', () => {
  it.each<[string, Partial<PlacementDraft>, string[]]>([
    ['signed on the first day', { planSignedOn: localDate('2020-01-01') }, []],
    ['signed a day late', { planSignedOn: localDate('2020-01-02') }, ['plan-signed-late']],
    ['not signed, or on no day', { planSignedOn: undefined }, ['plan-item-missing']],
    ['without a goal', { goal: '' }, ['plan-item-missing']],
    ['without a description', { description: '' }, ['plan-item-missing']],
    ['of no known type', { planType: undefined }, ['plan-item-missing']],
    [
      'with nothing in it',
      { goal: '', description: '', planType: undefined, planSignedOn: undefined },
      ['plan-item-missing'],
    ],
    [
      'without a goal and signed late',
      { goal: '', planSignedOn: localDate('2020-01-02') },
      ['plan-item-missing', 'plan-signed-late'],
    ],
    ['without an instructor', { instructor: '' }, ['instructor-missing']],
  ])('%s', (_name, overrides, expected) => {
    expect(problems(overrides)).toEqual(expected);
  });

  it.each(planTypes)('%s is a plan', (text) => {
    expect(parsePlanType(text)).toBe(text);
  });

  it.each(['', 'plan', 'employment-plan'])('%j is none', (text) => {
    expect(parsePlanType(text)).toBeUndefined();
  });
});

describe('what cannot be read silences only what needs it', () => {
  const tooShort = period('2020-01-01', '2020-01-31');

  it.each<[string, Partial<PlacementDraft>, string[]]>([
    ['an unknown client', { clientKnown: false }, ['unknown-client']],
    ['an unknown agreement silences its term', { agreementTerm: undefined }, ['unknown-agreement']],
    [
      'an unknown agreement leaves the length',
      { ...tooShort, agreementTerm: undefined },
      ['unknown-agreement', 'period-too-short'],
    ],
    ['an unreadable end', { endsOn: undefined }, ['invalid-period']],
    [
      'an unreadable end leaves the plan’s day',
      { endsOn: undefined, planSignedOn: localDate('2020-01-02') },
      ['invalid-period', 'plan-signed-late'],
    ],
    [
      'an unreadable start silences the plan’s day',
      { startsOn: undefined, planSignedOn: localDate('2029-01-01') },
      ['invalid-period'],
    ],
    [
      'an unreadable start leaves what no date allows',
      { startsOn: undefined, daysPerWeek: 6 },
      ['invalid-period', 'days-per-week-out-of-range'],
    ],
    [
      'an unreadable start silences what some dates allow',
      { startsOn: undefined, daysPerWeek: 5 },
      ['invalid-period'],
    ],
    [
      'an unreadable start leaves the hours',
      { startsOn: undefined, hoursPerDay: parseHours('9') },
      ['invalid-period', 'hours-per-day-out-of-range'],
    ],
    ['an end before the start', period('2020-12-31', '2020-01-01'), ['invalid-period']],
    ['an unreadable early end', { endedOn: undefined }, ['ended-outside-period']],
    [
      'an unreadable early end of no period',
      { endsOn: undefined, endedOn: undefined },
      ['invalid-period', 'ended-outside-period'],
    ],
    [
      'an early end of no period is not judged',
      { endsOn: undefined, endedOn: localDate('2019-01-01') },
      ['invalid-period'],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(problems(overrides)).toEqual(expected);
  });

  it('everything unreadable is listed at once', () => {
    const nothing: PlacementDraft = {
      clientKnown: false,
      agreementTerm: undefined,
      startsOn: undefined,
      endsOn: undefined,
      endedOn: undefined,
      daysPerWeek: undefined,
      hoursPerDay: undefined,
      planType: undefined,
      planSignedOn: undefined,
      goal: '',
      description: '',
      instructor: '',
      coaching: undefined,
    };
    expect(placementProblems(nothing)).toEqual([
      'unknown-client',
      'unknown-agreement',
      'invalid-period',
      'ended-outside-period',
      'days-per-week-out-of-range',
      'hours-per-day-out-of-range',
      'plan-item-missing',
      'instructor-missing',
      'unknown-value',
    ]);
  });
});

describe('grades', () => {
  it.each([
    ['3', false],
    ['4', true],
    ['10', true],
    ['11', false],
    ['9.5', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isGrade(parseWhole(text))).toBe(expected);
  });
});
