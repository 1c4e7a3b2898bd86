import { localDate } from '@jatkopolku/kernel';
import { makeProvider } from '@jatkopolku/testing/builders';
import { makeFacts } from '@jatkopolku/testing/register';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { classify } from './classify.ts';
import { extractSchema, lookupFailures, registerFactsSchema } from './facts.ts';
import {
  type Finding,
  type GroundCode,
  findingOf,
  findings,
  groundCodes,
  groundTable,
} from './grounds.ts';
import { legalFormGroup } from './legal-forms.ts';

const today = localDate('2021-04-01');
type Facts = Parameters<typeof makeFacts>[0];

type Declares = 'yes' | 'no' | null;

function classified(facts: Facts, declares: Declares = 'no') {
  const found = makeFacts(facts);
  const { formCode } = found;
  const declared = { ...makeProvider({ formCode }), declaresBusinessActivity: declares };
  return classify({ lookup: { outcome: 'found', facts: found }, declared, extract: null, today });
}

/** The decision table, row by row: what the register shows, and what it comes to by which ground. */
const rows: readonly [string, Facts, Declares, Finding, GroundCode[]][] = [
  ['an association that does no business', {}, 'no', 'eligible', ['association-form']],
  ['a foundation (18)', { formCode: '18' }, 'no', 'eligible', ['association-form']],
  ['a parish (71)', { formCode: '71' }, 'no', 'eligible', ['religious-form']],
  ['a municipality (41)', { formCode: '41' }, null, 'eligible', ['public-form']],
  ['a limited company (16)', { formCode: '16' }, 'no', 'excluded', ['company-form']],
  ['a cooperative (14)', { formCode: '14' }, 'no', 'excluded', ['company-form']],
  ['a sole trader (26)', { formCode: '26' }, 'no', 'excluded', ['company-form']],
  ['a State enterprise (22)', { formCode: '22' }, 'no', 'review', ['public-enterprise']],
  ['a municipal enterprise (61)', { formCode: '61' }, 'no', 'review', ['public-enterprise']],
  ['an economic association (21)', { formCode: '21' }, 'no', 'review', ['unclear-form']],
  ['a form that no list has', { formCode: '' }, 'no', 'review', ['unclear-form']],
  [
    'an association in the Trade Register',
    { tradeRegister: 'active' },
    'no',
    'review',
    ['association-form', 'trade-register'],
  ],
  [
    'an association on its way into the Trade Register',
    { tradeRegister: 'pending' },
    'no',
    'review',
    ['association-form', 'trade-register-pending'],
  ],
  [
    'an association that pays VAT for business',
    { businessVat: true },
    'no',
    'review',
    ['association-form', 'business-vat'],
  ],
  [
    'a parish that pays VAT for business',
    { formCode: '44', businessVat: true },
    'no',
    'review',
    ['religious-form', 'business-vat'],
  ],
  [
    'a joint authority in the prepayment register',
    { formCode: '42', prepayment: true },
    'no',
    'review',
    ['public-form', 'prepayment'],
  ],
  [
    'an association that declares business',
    {},
    'yes',
    'review',
    ['association-form', 'declares-business'],
  ],
  [
    'an association that has declared nothing',
    {},
    null,
    'review',
    ['association-form', 'declaration-missing'],
  ],
  [
    'a parish that declares business',
    { formCode: '46' },
    'yes',
    'review',
    ['religious-form', 'declares-business'],
  ],
  ['an employer', { employer: true }, 'no', 'eligible', ['association-form']],
  [
    'a bankrupt association',
    { situations: ['bankruptcy'] },
    'no',
    'review',
    ['association-form', 'bankruptcy'],
  ],
  [
    'an association in liquidation',
    { situations: ['liquidation'] },
    'no',
    'review',
    ['association-form', 'liquidation'],
  ],
  [
    'a foundation under restructuring',
    { formCode: '18', situations: ['restructuring'] },
    'no',
    'review',
    ['association-form', 'restructuring'],
  ],
  [
    'an association that has ceased',
    { ceasedOn: '2020-12-31' },
    'no',
    'unknown',
    ['association-form', 'ceased'],
  ],
  [
    'an association whose entry has ceased',
    { tradeRegister: 'ceased' },
    'no',
    'unknown',
    ['association-form', 'ceased'],
  ],
  [
    'a bankrupt company that has ceased',
    { formCode: '16', situations: ['bankruptcy'], ceasedOn: '2020-12-31', businessVat: true },
    'no',
    'excluded',
    ['company-form', 'bankruptcy', 'ceased'],
  ],
];

describe('what the register shows', () => {
  it.each(rows)('of %s', (_name, facts, declares, finding, grounds) => {
    expect(classified(facts, declares)).toEqual({ finding, grounds });
  });

  it('another legal form than the county holds is a ground to ask', () => {
    const found = makeFacts({ formCode: '18' });
    const declared = makeProvider({ formCode: '6' });
    const asked = { lookup: { outcome: 'found', facts: found }, declared } as const;
    expect(classify({ ...asked, extract: null, today })).toEqual({
      finding: 'review',
      grounds: ['association-form', 'form-differs'],
    });
  });

  it('leading zeros make no other form', () => {
    const found = makeFacts({ formCode: '06' });
    const lookup = { outcome: 'found', facts: found } as const;
    const declared = makeProvider({ formCode: '6' });
    expect(classify({ lookup, declared, extract: null, today }).finding).toBe('eligible');
  });
});

const extract = extractSchema.parse({
  register: 'association',
  formCode: '6',
  fileId: 'F1',
  issuedOn: '2021-03-01',
  readBy: 'officer',
  readOn: '2021-03-02',
  validUntil: '2022-03-01',
});

describe('what the register does not show', () => {
  const declared = makeProvider();

  it('not found is never a pass', () => {
    const asked = { lookup: { outcome: 'not-found' }, declared, today } as const;
    expect(classify({ ...asked, extract: null })).toEqual({
      finding: 'unknown',
      grounds: ['not-found'],
    });
  });

  it('what the county itself holds to be a company is excluded, found or not', () => {
    const company = makeProvider({ formCode: '16' });
    const asked = { lookup: { outcome: 'not-found' }, declared: company, today } as const;
    expect(classify({ ...asked, extract: null })).toEqual({
      finding: 'excluded',
      grounds: ['not-found', 'company-form'],
    });
  });

  it('a declaration of business that was withdrawn is looked into all the same', () => {
    const withdrawn = makeProvider({ declaresBusinessActivity: 'no', withdrewDeclaration: true });
    const asked = { lookup: { outcome: 'not-found' }, declared: withdrawn, today } as const;
    expect(classify({ ...asked, extract })).toEqual({
      finding: 'review',
      grounds: ['read-from-extract', 'association-form', 'declaration-withdrawn'],
    });
  });

  it.each([
    ['2021-04-01', 'eligible', ['read-from-extract', 'association-form']],
    ['2022-03-01', 'eligible', ['read-from-extract', 'association-form']],
    ['2022-03-02', 'unknown', ['not-found']],
  ])('on %s an extract makes it %s', (day, finding, grounds) => {
    const asked = { lookup: { outcome: 'not-found' }, declared, extract } as const;
    expect(classify({ ...asked, today: localDate(day) })).toEqual({ finding, grounds });
  });

  it('an extract of a company excludes too', () => {
    const company = { ...extract, formCode: makeFacts({ formCode: '16' }).formCode };
    const asked = { lookup: { outcome: 'not-found' }, declared, today } as const;
    expect(classify({ ...asked, extract: company }).finding).toBe('excluded');
  });

  it.each(lookupFailures)('%s is unknown, whatever extract there is', (why) => {
    const asked = { lookup: { outcome: 'failed', why }, declared, extract, today } as const;
    expect(classify(asked)).toEqual({ finding: 'unknown', grounds: ['no-answer'] });
  });
});

describe('laws of the table', () => {
  const { situations, tradeRegister } = registerFactsSchema.shape;
  const facts = fc.record({
    formCode: fc.integer({ min: 0, max: 99 }).map(String),
    tradeRegister: fc.constantFrom(...tradeRegister.options),
    businessVat: fc.boolean(),
    prepayment: fc.boolean(),
    employer: fc.boolean(),
    situations: fc.subarray([...situations.element.options]),
    ceasedOn: fc.constantFrom(null, '2020-12-31'),
  });
  const declares = fc.constantFrom('yes', 'no', null);

  it('a company form is always excluded, and nothing else ever is', () => {
    fc.assert(
      fc.property(facts, declares, (known, declared) => {
        const { finding } = classified(known, declared);
        const isCompany = legalFormGroup(makeFacts(known).formCode) === 'company';
        expect(finding === 'excluded').toBe(isCompany);
      }),
    );
  });

  it('an eligible one has no ground that asks, holds or excludes', () => {
    fc.assert(
      fc.property(facts, declares, (known, declared) => {
        const { finding, grounds } = classified(known, declared);
        const strict = grounds.filter((code) => groundTable[code].finding !== 'eligible');
        expect(finding === 'eligible').toBe(strict.length === 0);
      }),
    );
  });

  it('one more ground never makes it milder', () => {
    const some = fc.subarray([...groundCodes], { minLength: 1 });
    fc.assert(
      fc.property(some, fc.constantFrom(...groundCodes), (codes, more) => {
        const [before, after] = [codes, [...codes, more]].map((all) =>
          findings.indexOf(findingOf(all, 'work-activity')),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  it('support and guidance may be bought whatever the form, not from the insolvent or ceased', () => {
    for (const code of groundCodes) {
      const isHolding = groundTable[code].holds;
      expect([code, findingOf([code], 'support-guidance') === 'eligible']).toEqual([
        code,
        !isHolding,
      ]);
    }
  });

  it('nothing known is nothing passed', () => {
    expect(findingOf([], 'work-activity')).toBe('unknown');
  });

  it('every row says what it rests on', () => {
    for (const { source } of Object.values(groundTable))
      expect(source).toMatch(/\d{3,4}|avoindata/);
  });
});
