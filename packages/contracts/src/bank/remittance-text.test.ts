import { cents, must, parseMonth } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { remittanceText } from './remittance-text.ts';

const text = (allowance: number, travel: number, months: readonly string[], language = 'fi') =>
  remittanceText(
    {
      allowanceCents: cents(allowance),
      travelCents: cents(travel),
      months: months.map((month) => must(parseMonth(month), 'a month')),
    },
    language,
  );

it.each([
  ['an allowance', text(900, 0, ['2020-01']), 'Toimintaraha 1/2020'],
  ['travel', text(0, 320, ['2020-01']), 'Matkakorvaus 1/2020'],
  ['both', text(900, 320, ['2020-01', '2020-02']), 'Toimintaraha ja matkakorvaus 1/2020, 2/2020'],
  ['Swedish', text(900, 0, ['2020-01'], 'sv'), 'Sysselsättningspenning 1/2020'],
  [
    'another language in English',
    text(900, 0, ['2020-01'], 'ar'),
    'Activity allowance January 2020',
  ],
  [
    'many months',
    text(900, 0, ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05']),
    'Toimintaraha 1/2020–5/2020',
  ],
])('says %s', (_name, said, expected) => {
  expect(said).toBe(expected);
  expect(said.length).toBeLessThanOrEqual(140);
});
