import { cents } from '@jatkopolku/kernel';
import { makeAgreement, makeProvider } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type AgreementDraft,
  agreementProblems,
  isResponsiblePersonQualified,
  parseQualification,
} from './rules.ts';
import { qualifications } from './schema.ts';

function draft(overrides: Partial<AgreementDraft> = {}): AgreementDraft {
  return {
    ...makeAgreement(),
    frameworkKnown: true,
    lotKnown: true,
    isProcured: true,
    provider: makeProvider(),
    review: { decision: '', reason: '' },
    ...overrides,
  };
}

const free = { isProcured: false, dayPriceCents: cents(0) };
const company = makeProvider({ formCode: '16' });
const unclear = makeProvider({ formCode: '22' });

describe('agreementProblems', () => {
  it.each<[string, Partial<AgreementDraft>, string[]]>([
    ['a good one', {}, []],
    ['free of charge', { dayPriceCents: cents(0) }, []],
    [
      'an unknown framework silences its lot',
      { frameworkKnown: false, lotKnown: false },
      ['unknown-framework'],
    ],
    ['an unknown lot', { lotKnown: false }, ['unknown-lot']],
    ['a company', { provider: company }, ['company-excluded']],
    ['a company that nothing is bought from', { provider: company, ...free }, []],
    ['a price where nothing is bought', { isProcured: false }, ['not-procured']],
    ['a company for support and guidance', { provider: company, scope: 'support-guidance' }, []],
    ['an unclear form', { provider: unclear }, ['exclusion-review-missing']],
    [
      'an unclear form, approved',
      { provider: unclear, review: { decision: 'approved', reason: 'seen' } },
      [],
    ],
    [
      'an unclear form, rejected',
      { provider: unclear, review: { decision: 'rejected', reason: 'seen' } },
      ['exclusion-review-rejected'],
    ],
    ['an unknown provider silences the check', { provider: undefined }, ['unknown-provider']],
    [
      'an unknown scope silences the check',
      { provider: company, scope: undefined },
      ['unknown-scope'],
    ],
    ['an unreadable price', { dayPriceCents: undefined }, ['invalid-amount']],
    ['an unreadable signing day', { signedOn: undefined }, ['invalid-date']],
    ['no responsible person', { responsiblePerson: '' }, ['responsible-person-unqualified']],
    [
      'support and guidance needs a responsible person too',
      { scope: 'support-guidance', responsiblePerson: '' },
      ['responsible-person-unqualified'],
    ],
    [
      'everything wrong',
      {
        frameworkKnown: false,
        lotKnown: false,
        provider: undefined,
        scope: undefined,
        experienceYears: undefined,
        dayPriceCents: undefined,
        signedOn: undefined,
      },
      [
        'unknown-framework',
        'unknown-provider',
        'unknown-scope',
        'responsible-person-unqualified',
        'invalid-amount',
        'invalid-date',
      ],
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(agreementProblems(draft(overrides))).toEqual(expected);
  });
});

describe('the responsible person', () => {
  const person = {
    responsiblePerson: 'A Person',
    qualification: '817-2015-7',
    experienceYears: 1,
  } as const;

  it.each([
    ['named, of 817/2015 §7, a year of experience', {}, true],
    ['of 817/2015 §8', { qualification: '817-2015-8' }, true],
    ['of other competence', { qualification: 'other-competence' }, true],
    ['many years', { experienceYears: 40 }, true],
    ['less than a year', { experienceYears: 0 }, false],
    ['an unreadable experience', { experienceYears: undefined }, false],
    ['an unreadable qualification', { qualification: undefined }, false],
    ['not named', { responsiblePerson: '' }, false],
  ] as const)('%s', (_name, overrides, expected) => {
    expect(isResponsiblePersonQualified({ ...person, ...overrides })).toBe(expected);
  });

  it.each(qualifications)('%s is a qualification', (text) => {
    expect(parseQualification(text)).toBe(text);
  });

  it.each(['', '817/2015', '817-2015-9'])('%j is none', (text) => {
    expect(parseQualification(text)).toBeUndefined();
  });
});
