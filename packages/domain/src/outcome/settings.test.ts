import { localDate } from '@jatkopolku/kernel';
import { makeByRule, makeClaimSettings } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { ruleOn } from './by-rule.ts';
import { claimSettingsProblems } from './settings.ts';

const today = localDate('2021-04-01');
const rule = makeByRule({ inForceFrom: '2021-04-01', upToCents: 30_000 });
const old = makeByRule({ inForceFrom: '2020-01-01', upToCents: 30_000 });

it.each([
  ['no rule', null, 50_000, null, []],
  ['a rule from today', rule, null, null, []],
  ['a rule up to the limit for two', rule, 30_000, null, []],
  ['a rule above it', rule, 29_999, null, ['rule-above-four-eyes']],
  ['a rule from before today', old, null, null, ['rule-from-past']],
  ['one that stays as it is', old, null, old, []],
  [
    'another amount under the old day',
    { ...old, upToCents: 20_000 },
    null,
    old,
    ['rule-from-past'],
  ],
  ['another share under the old day', { ...old, riskPercent: 5 }, null, old, ['rule-from-past']],
  ['a limit for two below the old rule', old, 10_000, old, ['rule-above-four-eyes']],
] as const)('%s', (_what, byRule, fourEyesAboveCents, before, codes) => {
  const asked = makeClaimSettings({ byRule, fourEyesAboveCents });
  const problems = claimSettingsProblems(asked, { byRule: before }, today);
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

it.each([
  ['2021-03-31', false],
  ['2021-04-01', true],
  ['2022-04-01', true],
])('a rule from the first of April holds on %s: %s', (day, holds) => {
  expect(ruleOn({ byRule: rule }, localDate(day)) !== undefined).toBe(holds);
  expect(ruleOn({ byRule: null }, localDate(day))).toBeUndefined();
});
