import type { ProviderRegister } from '@jatkopolku/domain/provider';
import { makeProvider } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type LegalFormGroup, legalFormGroup } from './legal-forms.ts';
import {
  type CompanyFinding,
  companyProblem,
  companyReasons,
  findCompany,
  parseScope,
} from './rules.ts';

/** The legal forms (code list YRMU) of the import format, word for word; every other one is unclear. */
const formsOf: Record<Exclude<LegalFormGroup, 'unclear'>, string> = {
  company: '2 5 10 11 12 13 14 15 16 17 19 20 23 24 26 28 30 56 57 80 83 84',
  'public-body': '40 41 42 48 49',
  'religious-body': '44 45 46 71',
  'association-or-foundation': '6 18 29 31 39 47',
};

/** What a group's forms give: plain, declaring business, in the trade register, both. */
const findings: Record<
  LegalFormGroup,
  [CompanyFinding, CompanyFinding, CompanyFinding, CompanyFinding]
> = {
  company: ['excluded', 'excluded', 'excluded', 'excluded'],
  'public-body': ['eligible', 'eligible', 'eligible', 'eligible'],
  'religious-body': ['eligible', 'review', 'eligible', 'review'],
  'association-or-foundation': ['eligible', 'review', 'review', 'review'],
  unclear: ['review', 'review', 'review', 'review'],
};

function groupOf(form: string): LegalFormGroup {
  const groups = Object.entries(formsOf) as [Exclude<LegalFormGroup, 'unclear'>, string][];
  return groups.find(([, forms]) => forms.split(' ').includes(form))?.[0] ?? 'unclear';
}

const everyForm = [
  ...Array.from({ length: 91 }, (_, code) => String(code)),
  '',
  '99',
  'OY',
  'toString',
];

describe.each(everyForm)('legal form %j', (formCode) => {
  const group = groupOf(formCode);
  const finding = (declaresBusinessActivity: 'yes' | 'no', registers: ProviderRegister[]) =>
    findCompany(makeProvider({ formCode, declaresBusinessActivity, registers }));

  it(`is of the group ${group}`, () => {
    expect(legalFormGroup(makeProvider({ formCode }).formCode)).toBe(group);
  });

  it(`gives ${findings[group].join(', ')}`, () => {
    const found = [
      finding('no', []),
      finding('yes', []),
      finding('no', ['trade']),
      finding('yes', ['trade']),
    ];
    expect(found).toEqual(findings[group]);
  });
});

describe('what makes a ground for a review', () => {
  it.each([
    ['vat-business', 'eligible'],
    ['prepayment', 'eligible'],
    ['employer', 'eligible'],
    ['association', 'eligible'],
    ['foundation', 'eligible'],
    ['trade', 'review'],
  ] as const)('an association in the register %s: %s', (register, expected) => {
    expect(findCompany(makeProvider({ registers: [register] }))).toBe(expected);
  });

  it('the trade register counts among others', () => {
    expect(findCompany(makeProvider({ registers: ['association', 'employer', 'trade'] }))).toBe(
      'review',
    );
  });

  it('only yes declares business activity', () => {
    expect(findCompany(makeProvider({ declaresBusinessActivity: 'no' }))).toBe('eligible');
  });
});

describe('what a finding rests on', () => {
  it.each([
    ['6', 'association-or-foundation', ['declares-business', 'trade-register']],
    ['71', 'religious-body', ['declares-business']],
    ['42', 'public-body', []],
    ['16', 'company', []],
    ['22', 'unclear', []],
  ])('form %s that declares business in the trade register', (formCode, group, doubts) => {
    const registers: ProviderRegister[] = ['trade', 'employer'];
    const provider = makeProvider({ formCode, declaresBusinessActivity: 'yes', registers });
    expect(companyReasons(provider)).toEqual({ group, doubts });
  });

  it('is the form alone where nothing gives a doubt', () => {
    expect(companyReasons(makeProvider())).toEqual({
      group: 'association-or-foundation',
      doubts: [],
    });
  });
});

describe('named examples', () => {
  it.each([
    ['an association (6)', { formCode: '6' }, 'eligible'],
    ['a foundation (18)', { formCode: '18' }, 'eligible'],
    ['a parish (71)', { formCode: '71' }, 'eligible'],
    [
      'a joint municipal authority (42) that declares business',
      { formCode: '42', declaresBusinessActivity: 'yes' },
      'eligible',
    ],
    [
      'a housing association that does taxed business (EOAK/348/2021)',
      { formCode: '6', declaresBusinessActivity: 'yes' },
      'review',
    ],
    ['a limited company (16)', { formCode: '16' }, 'excluded'],
    ['a cooperative (14)', { formCode: '14' }, 'excluded'],
    ['a sole trader (26)', { formCode: '26' }, 'excluded'],
    ['a state enterprise (22)', { formCode: '22' }, 'review'],
    ['a municipal enterprise (61)', { formCode: '61' }, 'review'],
    ['the Åland Province (43)', { formCode: '43' }, 'review'],
    ['a form that no list has', { formCode: '' }, 'review'],
  ] as const)('%s: %s', (_name, overrides, expected) => {
    expect(findCompany(makeProvider(overrides))).toBe(expected);
  });
});

describe('companyProblem', () => {
  const eligible = makeProvider();
  const unclear = makeProvider({ formCode: '22' });
  const company = makeProvider({ formCode: '16' });

  it.each([
    ['no decision', '', '', 'exclusion-review-missing'],
    ['a reason without a decision', '', 'seen', 'exclusion-review-missing'],
    ['approved without a reason', 'approved', '', 'exclusion-review-missing'],
    ['approved with a reason', 'approved', 'no business in the tasks', undefined],
    ['rejected', 'rejected', 'taxed business', 'exclusion-review-rejected'],
    ['rejected without a reason', 'rejected', '', 'exclusion-review-rejected'],
    ['a word that is no decision', 'Approved', 'seen', 'exclusion-review-rejected'],
  ])('a review with %s', (_name, decision, reason, expected) => {
    expect(companyProblem(unclear, 'work-activity', { decision, reason })).toBe(expected);
  });

  it.each([
    ['', ''],
    ['approved', 'seen'],
    ['rejected', 'taxed business'],
  ])('the decision %j matters only when the check says review', (decision, reason) => {
    const review = { decision, reason };
    expect(companyProblem(eligible, 'work-activity', review)).toBeUndefined();
    expect(companyProblem(company, 'work-activity', review)).toBe('company-excluded');
  });

  it.each(everyForm)(
    'support and guidance may be bought from any form, %j too (§13.2)',
    (formCode) => {
      const provider = makeProvider({
        formCode,
        declaresBusinessActivity: 'yes',
        registers: ['trade'],
      });
      expect(
        companyProblem(provider, 'support-guidance', { decision: '', reason: '' }),
      ).toBeUndefined();
    },
  );
});

describe('parseScope', () => {
  it.each([
    ['work-activity', 'work-activity'],
    ['support-guidance', 'support-guidance'],
    ['', undefined],
    ['guidance', undefined],
  ])('%j → %s', (text, expected) => {
    expect(parseScope(text)).toBe(expected);
  });
});
