import { expect, it } from 'vitest';

import { businessDaySchema, parseBusinessDay } from './business-day.ts';

it.each([
  ['1990-01-01', true],
  ['2020-02-29', true],
  ['2099-12-31', true],
  ['1989-12-31', false],
  ['2100-01-01', false],
  ['0001-01-01', false],
  ['0202-03-01', false],
  ['9999-12-31', false],
  ['2021-02-29', false],
  ['', false],
])('%j is a business day: %s', (text, expected) => {
  expect(parseBusinessDay(text)).toBe(expected ? text : undefined);
  expect(businessDaySchema.safeParse(text).success).toBe(expected);
});
