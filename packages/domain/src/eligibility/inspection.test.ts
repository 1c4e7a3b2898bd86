import { localDate } from '@jatkopolku/kernel';
import { makeProvider } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { exclusionGrounds } from './exclusion-grounds.ts';
import {
  documentStandings,
  inspectionSchema,
  isBarred,
  isTooOld,
  keptDocumentSchema,
  keptUntil,
} from './inspection.ts';

const day = localDate;
const association = makeProvider().formCode;

function given(type: string, issuedOn: string) {
  return keptDocumentSchema.parse({ type, issuedOn, fileId: null, seenOn: issuedOn, seenBy: 'x' });
}

describe('documents of the contractor’s liability', () => {
  it.each([
    ['2021-03-31', '2021-01-01', false],
    ['2021-04-01', '2021-01-01', false],
    ['2021-04-02', '2021-01-01', true],
    ['2021-02-28', '2020-11-30', false],
  ])('given on %s and issued on %s: too old %s', (givenOn, issuedOn, isOld) => {
    expect(isTooOld(day(issuedOn), day(givenOn))).toBe(isOld);
  });

  it.each([
    ['2022-01-01', 'valid'],
    ['2022-01-02', 'due-soon'],
    ['2022-01-31', 'due-soon'],
    ['2022-02-01', 'due-soon'],
    ['2022-02-02', 'overdue'],
  ])('a tax certificate of 1.2.2021 is on %s: %s', (today, verdict) => {
    const standing = documentStandings([given('tax-debt', '2021-02-01')], association, day(today));
    expect(standing.find(({ type }) => type === 'tax-debt')).toMatchObject({
      dueOn: '2022-02-01',
      verdict,
    });
  });

  it('the newest of a kind counts; what is not renewed stays valid; the rest is missing', () => {
    const documents = [
      given('pension-insurance', '2021-02-01'),
      given('pension-insurance', '2020-02-01'),
      given('registers', '2015-01-01'),
    ];
    const verdicts = documentStandings(documents, association, day('2021-04-01'));
    expect(Object.fromEntries(verdicts.map(({ type, verdict }) => [type, verdict]))).toEqual({
      registers: 'valid',
      'trade-register-data': 'missing',
      'tax-debt': 'missing',
      'pension-insurance': 'valid',
      'working-terms': 'missing',
      'occupational-health': 'missing',
    });
  });

  it.each(['41', '42', '44', '71'])('a public or religious body (%s) needs none', (formCode) => {
    const { formCode: form } = makeProvider({ formCode });
    const verdicts = documentStandings([], form, day('2021-04-01')).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['not-needed']));
  });

  it('are kept two years after the work has ended', () => {
    expect(keptUntil(day('2022-08-31'))).toBe('2024-08-31');
  });
});

it('no file of a criminal record can be kept (1397/2016 §88.4)', () => {
  const seen = { issuedOn: '2021-03-01', seenOn: '2021-03-10', seenBy: 'officer' };
  const inspection = { providerId: 'P1', declaration: null, documents: [] };
  expect(inspectionSchema.safeParse({ ...inspection, criminalRecord: seen }).success).toBe(true);
  const kept = { ...seen, fileId: 'F1' };
  expect(inspectionSchema.safeParse({ ...inspection, criminalRecord: kept }).success).toBe(false);
});

it('a mandatory ground looks five years back, a discretionary one three', () => {
  for (const { kind, years, section } of Object.values(exclusionGrounds)) {
    expect(years).toBe(kind === 'mandatory' ? 5 : 3);
    expect(section).toMatch(kind === 'mandatory' ? /§80/ : /§81/);
  }
});

it.each([
  ['bribery', 'yes', true],
  ['bribery', 'corrected', false],
  ['insolvency', 'yes', false],
] as const)('%s declared as %s bars: %s', (ground, answer, expected) => {
  const declaredOn = day('2021-03-01');
  const found = [{ ground, answer, note: '' }];
  const declaration = { declaredBy: 'Provider', declaredOn, found, takenBy: 'officer' };
  expect(isBarred({ declaration })).toBe(expected);
});

it('nothing declared bars nobody', () => {
  expect(isBarred({ declaration: null })).toBe(false);
});
