import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { monthDays } from './month-days.ts';

const month = must(parseMonth('2021-04'), 'a month');
const flags = [
  { code: 'travel-high', dates: [localDate('2021-04-01')] },
  { code: 'days-missing', dates: [localDate('2021-04-06'), localDate('2021-04-07')] },
] as const;

it('a month is drawn with all its days, holidays and flags', () => {
  const days = monthDays(makeSheet({ month, days: { '01': '5+9000', '06': 's' } }), flags);
  expect(days).toHaveLength(30);
  expect(days[0]).toMatchObject({
    date: '2021-04-01',
    weekday: 3,
    isFree: false,
    day: { status: 'present', hours: '5', travelCents: 9_000 },
    flags: ['travel-high'],
  });
  expect(days[1]).toMatchObject({ isFree: true, holiday: 'good-friday', day: undefined });
  expect(days[2]).toMatchObject({ isFree: true, holiday: undefined, flags: [] });
  expect(days[5]).toMatchObject({ day: { reason: 'sick' }, flags: ['days-missing'] });
  expect(days.at(-1)).toMatchObject({ date: '2021-04-30', weekday: 4 });
});

it('an eve is a day off, by its name', () => {
  const december = must(parseMonth('2020-12'), 'a month');
  const days = monthDays(makeSheet({ month: december, days: { '24': '5' } }), []);
  expect(days[22]).toMatchObject({ isFree: false, holiday: undefined });
  expect(days[23]).toMatchObject({ isFree: true, holiday: 'christmas-eve' });
});
