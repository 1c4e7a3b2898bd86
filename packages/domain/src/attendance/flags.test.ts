import { NO_DAYS, cents, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeClosedPeriod, makeHost, makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { heldPeriods } from './closed-period.ts';
import { type FlagSettings, TRAVEL_LOOKED_AT_CENTS, flagCodes, sheetFlags } from './flags.ts';
import { grownWith } from './grown.ts';

const nothingSet: FlagSettings = { caps: [], closedPeriods: [] };

const plan = makePlacement({
  startsOn: localDate('2021-01-04'),
  endsOn: localDate('2021-12-31'),
  endedOn: null,
  daysPerWeek: 2,
  hoursPerDay: '5',
});

/** March 2021 begins on a Monday and has four whole weeks: two days in each of them are clean. */
const first = { '01': '5', '02': '5', '08': '5', '09': '5+640', '15': '5', '16': 's' };
const clean = { ...first, '22': '5', '23': 'n', '29': '5', '30': '5' };

function flagsOf(
  days: Record<string, string>,
  overrides: Partial<typeof plan> = {},
  settings: Partial<FlagSettings> = {},
) {
  const month = must(parseMonth('2021-03'), 'a month');
  const sheet = makeSheet({ month, submittedOn: '2021-04-01', days });
  const flags = sheetFlags(sheet, { ...plan, ...overrides }, { ...nothingSet, ...settings });
  return flags.map(({ code, dates }) => [code, ...dates.map((date) => date.slice(8))]);
}

describe('a month by the plan', () => {
  it('has no flags', () => {
    expect(flagsOf(clean)).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[][]]>([
    ['a third day in a week', { '03': '5' }, [['days-over-plan', '01', '02', '03']]],
    ['fewer and more hours', { '02': '4', '09': '5.5' }, [['hours-not-planned', '02', '09']]],
    ['hours written otherwise', { '02': '5.0' }, []],
    ['an unexcused absence', { '02': 'u' }, [['absence-unexcused', '02']]],
    ['an excused absence', { '02': 'a' }, []],
    ['travel as high as is usual', { '02': `5+${TRAVEL_LOOKED_AT_CENTS}` }, []],
    ['dear travel', { '02': `5+${TRAVEL_LOOKED_AT_CENTS + 1}` }, [['travel-high', '02']]],
    [
      'several at once, in one order',
      { '06': '4+9000', '02': 'u' },
      [
        ['hours-not-planned', '06'],
        ['weekend-or-holiday', '06'],
        ['absence-unexcused', '02'],
        ['travel-high', '06'],
      ],
    ],
  ])('with %s', (_, days, expected) => {
    expect(flagsOf({ ...clean, ...days })).toEqual(expected);
  });

  it.each([
    ['above the cap of its day', 1_000, '5+1001', [['travel-high', '09']]],
    ['up to the cap of its day', 1_000, '5+1000', []],
    ['up to a high cap', 5_000, '5+5000', []],
    ['where there is no cap any more', null, '5+2001', [['travel-high', '09']]],
  ])('with travel %s', (_, capCents, code, expected) => {
    const caps = [
      { from: localDate('2021-03-09'), capCents: capCents === null ? null : cents(capCents) },
    ];
    expect(flagsOf({ ...clean, '02': '5+1500', '09': code }, {}, { caps })).toEqual(expected);
  });

  it('without a planned day lists the working days on which it may be missing', () => {
    const { '09': _left, ...days } = clean;
    expect(flagsOf(days)).toEqual([['days-missing', '09', '10', '11', '12']]);
  });

  it('asks for nothing in weeks that the month or the placement cuts', () => {
    const { '01': _1, '02': _2, '29': _29, '30': _30, ...whole } = clean;
    expect(flagsOf(whole, { startsOn: localDate('2021-03-03') })).toEqual([]);
    const { '22': _22, '23': _23, ...early } = whole;
    const ended = { startsOn: localDate('2021-03-03'), endedOn: localDate('2021-03-27') };
    expect(flagsOf(early, ended)).toEqual([]);
  });
});

describe('holidays', () => {
  // Epiphany 2021 was a Wednesday, Good Friday the 2nd of April, Easter Monday the 5th.
  const flags = (text: string, days: Record<string, string>, daysPerWeek = 3) => {
    const month = must(parseMonth(text), 'a month');
    const sheet = makeSheet({ month, submittedOn: '2021-07-01', days });
    const long = { ...plan, startsOn: localDate('2020-11-01'), endsOn: localDate('2021-10-31') };
    return sheetFlags(sheet, { ...long, daysPerWeek }, nothingSet).map(({ code, dates }) => [
      code,
      ...dates,
    ]);
  };

  it.each([
    '2021-01-06',
    '2021-04-02',
    '2021-05-01',
    '2021-05-13',
    '2021-05-02',
    '2020-12-24',
    '2021-06-25',
  ])('a day on %s is looked at', (date) => {
    const found = flags(date.slice(0, 7), { [date.slice(8)]: '5' });
    expect(found).toContainEqual(['weekend-or-holiday', date]);
  });

  it('leave a week so many planned days fewer', () => {
    const weeks = { '12': '5', '13': '5', '14': '5', '19': '5', '20': '5', '21': '5' };
    const april = { ...weeks, '26': '5', '27': '5', '28': '5' };
    expect(flags('2021-04', { ...april, '06': '5', '07': '5' })).toEqual([]);
    expect(flags('2021-04', { ...april, '06': '5' })).toEqual([
      ['days-missing', '2021-04-07', '2021-04-08', '2021-04-09'],
    ]);
  });
});

it('an eve leaves the week of Midsummer a planned day fewer', () => {
  const month = must(parseMonth('2021-06'), 'a month');
  const days = Object.fromEntries(
    ['07', '08', '09', '10', '14', '15', '16', '17', '21', '22', '23'].map((day) => [day, '5']),
  );
  const long = {
    ...plan,
    startsOn: localDate('2021-06-07'),
    endsOn: localDate('2021-09-06'),
    daysPerWeek: 4,
  };
  const flagged = sheetFlags(
    makeSheet({ month, submittedOn: '2021-07-01', days }),
    long,
    nothingSet,
  );
  expect(flagged.filter(({ code }) => code === 'days-missing')).toEqual([]);
});

describe('a month that came back', () => {
  const again = (firstSent: Record<string, string> | null, days: Record<string, string>) => {
    const month = must(parseMonth('2021-03'), 'a month');
    const { days: before } = makeSheet({ days: firstSent ?? {} });
    const { days: after } = makeSheet({ days });
    const grown = grownWith({ grown: firstSent && NO_DAYS, days: before }, after);
    const sheet = makeSheet({ month, submittedOn: '2021-04-01', days, grown });
    return sheetFlags(sheet, plan, nothingSet)
      .filter(({ code }) => code === 'days-grown')
      .flatMap(({ dates }) => dates.map((date) => date.slice(8)));
  };

  it.each([
    ['the same', clean, clean, []],
    ['a day fewer', clean, first, []],
    ['fewer hours', { ...clean, '01': '6' }, clean, []],
    ['other travel', clean, { ...clean, '01': '5+640' }, []],
    ['more hours', clean, { ...clean, '01': '6' }, ['01']],
    ['a day more', first, clean, ['22', '29', '30']],
    ['presence for an absence', clean, { ...clean, '16': '5' }, ['16']],
    ['an absence more', first, { ...first, '22': 's' }, []],
  ])('is looked at where days or hours grew: %s', (_, firstSent, days, expected) => {
    expect(again(firstSent, days)).toEqual(expected);
    expect(again(null, days)).toEqual([]);
  });
});

it('every sixth month in a row of nothing but equal days is looked at', () => {
  const month = must(parseMonth('2021-03'), 'a month');
  const codes = (regularMonths: number) => {
    const sheet = makeSheet({ month, submittedOn: '2021-04-01', days: clean, regularMonths });
    return sheetFlags(sheet, plan, nothingSet).map(({ code, dates }) => [code, dates.length]);
  };
  expect(codes(5)).toEqual([]);
  expect(codes(6)).toEqual([['pattern-too-regular', 8]]);
});

describe('closed periods', () => {
  const here = { businessId: '9900110-9', name: 'Town workshop' };
  const closed = (overrides: Parameters<typeof makeClosedPeriod>[0] = {}) =>
    makeClosedPeriod({
      startsOn: '2021-03-08',
      endsOn: '2021-03-12',
      registeredOn: '2021-03-01',
      ...overrides,
    });
  const { '08': _08, '09': _09, ...away } = clean;
  const missing = [['days-missing', '08', '09', '10', '11', '12']];

  it('take as many planned days from their week as they close', () => {
    expect(flagsOf(away)).toEqual(missing);
    expect(flagsOf(away, {}, { closedPeriods: [closed()] })).toEqual([]);
    const day = closed({ startsOn: '2021-03-10', endsOn: '2021-03-10' });
    expect(flagsOf({ ...away, '08': '5' }, {}, { closedPeriods: [day] })).toEqual([]);
    expect(flagsOf(away, {}, { closedPeriods: [day] })).toEqual([
      ['days-missing', '08', '09', '11', '12'],
    ]);
  });

  it('have days that were attended all the same looked at, and no absences', () => {
    expect(flagsOf(clean, {}, { closedPeriods: [closed()] })).toEqual([
      ['day-on-closed-date', '08', '09'],
    ]);
    expect(flagsOf({ ...clean, '08': 's', '09': 'n' }, {}, { closedPeriods: [closed()] })).toEqual(
      [],
    );
  });

  it.each([
    ['the whole region', { providerId: null }, []],
    ['another provider', { providerId: 'P2' }, missing],
    ['the workplace of the client', { workplace: here }, []],
    ['another workplace', { workplace: { ...here, businessId: '9900111-7' } }, missing],
    ['the day of submitting', { registeredOn: '2021-04-01' }, []],
    ['after submitting', { registeredOn: '2021-04-02' }, missing],
    ['before, and taken back', { state: 'taken-back', takenBackOn: '2021-03-31' }, missing],
    ['before, and taken back later', { state: 'taken-back', takenBackOn: '2021-04-02' }, []],
  ] as const)('count as they were known when the sheet was submitted: %s', (_, over, expected) => {
    const stays = [{ from: null, host: makeHost() }];
    const closedPeriods = heldPeriods([closed(over)], { providerId: id('P1'), stays });
    expect(flagsOf(away, {}, { closedPeriods })).toEqual(expected);
  });

  it('count for an import as they were known when its month ended', () => {
    const month = must(parseMonth('2021-03'), 'a month');
    const sheet = makeSheet({ month, submittedOn: null, days: away });
    const codes = (registeredOn: string) =>
      sheetFlags(sheet, plan, { ...nothingSet, closedPeriods: [closed({ registeredOn })] });
    expect(codes('2021-03-31')).toEqual([]);
    expect(codes('2021-04-01').map(({ code }) => code)).toEqual(['days-missing']);
  });
});

describe('a month that was submitted before its end', () => {
  const submitted = (submittedOn: string | null, endedOn: string | null = null) => {
    const month = must(parseMonth('2021-03'), 'a month');
    const sheet = makeSheet({ month, submittedOn, days: { '01': '5', '02': '5' } });
    const ended = endedOn === null ? null : localDate(endedOn);
    return sheetFlags(sheet, { ...plan, endedOn: ended }, nothingSet);
  };

  it('is looked at, and asks for nothing of the weeks to come', () => {
    expect(submitted('2021-03-09')).toEqual([
      { code: 'month-not-over', dates: [localDate('2021-03-31')] },
    ]);
  });

  it.each([
    ['on its last day', '2021-03-31', null],
    ['when the placement has ended', '2021-03-09', '2021-03-09'],
    ['on a day that nobody knows', null, null],
  ])('is not early %s', (_, submittedOn, endedOn) => {
    expect(submitted(submittedOn, endedOn).map(({ code }) => code)).not.toContain('month-not-over');
  });
});

it('flags name days of the month, each code once and in order, whatever is logged', () => {
  const day = fc.integer({ min: 1, max: 31 }).map((number) => String(number).padStart(2, '0'));
  const code = fc.constantFrom('5', '4', '8+640', '5+9000', 's', 'a', 'u', 'n');
  fc.assert(
    fc.property(fc.dictionary(day, code), fc.integer({ min: 1, max: 4 }), (days, daysPerWeek) => {
      const month = must(parseMonth('2021-03'), 'a month');
      const sheet = makeSheet({ month, submittedOn: '2021-03-20', days });
      const flags = sheetFlags(sheet, { ...plan, daysPerWeek }, nothingSet);
      const codes = flags.map((flag) => flag.code);
      expect(codes).toEqual(flagCodes.filter((one) => codes.includes(one)));
      for (const { dates } of flags) {
        expect(dates.length).toBeGreaterThan(0);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(dates.every((date) => date.startsWith('2021-03'))).toBe(true);
      }
    }),
  );
});
