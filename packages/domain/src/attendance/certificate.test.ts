import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { certificateProblems, sickSinceOf, uncertifiedDates } from './certificate.ts';

type Days = Readonly<Record<string, string>>;
type Own = Parameters<typeof makeSheet>[0];

const sheet = (days: Days, own: Own = {}) => makeSheet({ month: '2021-03', days, ...own });
const certificate = (startsOn: string, endsOn: string) => ({
  startsOn: localDate(startsOn),
  endsOn: localDate(endsOn),
  issuedOn: localDate(startsOn),
});

describe('sickness of more than three days in a row needs a certificate', () => {
  it.each<[string, Days, Own, string[]]>([
    ['three days', { '02': 's', '03': 's', '04': 's' }, {}, []],
    ['four days', { '01': 's', '02': 's', '03': 's', '04': 's' }, {}, ['2021-03-04']],
    ['days between count', { '04': 's', '08': 's' }, {}, ['2021-03-08']],
    ['a day attended ends it', { '02': 's', '03': 's', '04': '5', '05': 's', '06': 's' }, {}, []],
    ['another absence ends it', { '01': 's', '02': 's', '03': 'a', '04': 's' }, {}, []],
    [
      'on from the month before',
      { '01': 's', '02': 's', '03': '5', '04': 's' },
      { sickSince: localDate('2021-02-26') },
      ['2021-03-01', '2021-03-02'],
    ],
    [
      'the month before ended so, and this one begins otherwise',
      { '01': '5', '02': 's' },
      { sickSince: localDate('2021-02-26') },
      [],
    ],
  ])('%s', (_name, days, own, dates) => {
    expect(uncertifiedDates(sheet(days, own))).toEqual(dates);
  });

  it('which covers the days that are asked for', () => {
    const days = { '01': 's', '02': 's', '03': 's', '04': 's', '05': 's' };
    const left = (...certificates: ReturnType<typeof certificate>[]) =>
      uncertifiedDates(sheet(days, { certificates }));
    expect(left(certificate('2021-03-04', '2021-03-05'))).toEqual([]);
    expect(left(certificate('2021-03-01', '2021-03-04'))).toEqual(['2021-03-05']);
    const two = [certificate('2021-03-01', '2021-03-04'), certificate('2021-03-05', '2021-03-09')];
    expect(left(...two)).toEqual([]);
  });
});

it.each<[string, Days, Days | undefined, string | null]>([
  ['nothing before', { '01': 's' }, undefined, null],
  [
    'the last day before was one of sickness',
    { '01': 's' },
    { '24': '5', '25': 's' },
    '2021-02-25',
  ],
  ['the last day before was attended', { '01': 's' }, { '24': 's', '25': '5' }, null],
  ['this month begins otherwise', { '01': '5', '02': 's' }, { '25': 's' }, null],
])('a sickness goes on from the month before: %s', (_name, days, before, since) => {
  const earlier = before && makeSheet({ month: '2021-02', days: before });
  expect(sickSinceOf(sheet(days), earlier)).toBe(since);
});

it('a sickness may go on over several months', () => {
  const before = makeSheet({
    month: '2021-02',
    days: { '01': 's', '25': 's' },
    sickSince: localDate('2021-01-28'),
  });
  expect(sickSinceOf(sheet({ '01': 's' }), before)).toBe('2021-01-28');
});

it.each([
  [certificate('2021-03-02', '2021-03-01'), 'invalid-period', 'endsOn'],
  [certificate('2021-02-01', '2021-02-28'), 'certificate-elsewhere', 'startsOn'],
  [
    { ...certificate('2021-03-02', '2021-03-20'), issuedOn: localDate('2021-03-13') },
    'day-ahead',
    'issuedOn',
  ],
])('of %j is said what is wrong, and where', (one, code, field) => {
  const month = must(parseMonth('2021-03'), 'a month');
  const good = certificate('2021-02-27', '2021-03-01');
  const problems = certificateProblems({ month }, [good, one], localDate('2021-03-12'));
  expect(problems).toEqual([{ code, at: `/certificates/1/${field}` }]);
});
