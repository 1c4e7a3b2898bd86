import { localDate, rangeOf } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { holdsLot, isSigned, missingTerms, signingProblems } from './contract.ts';
import { agreementStates } from './lifecycle.ts';
import { contractTerms } from './schema.ts';

const term = rangeOf(localDate('2021-01-01'), localDate('2021-12-31'));
const today = localDate('2021-04-01');
const allTerms = contractTerms.map((one, place) => ({ term: one, place: `section ${place + 1}` }));
const draft = makeAgreement({ state: 'checked', signedOn: null, contractTerms: allTerms });
const signing = { framework: makeFramework(), term, signedOn: today, today };

describe('the eight compulsory terms', () => {
  it('are missing until each has its place', () => {
    expect(missingTerms([])).toEqual(contractTerms);
    expect(missingTerms(allTerms)).toEqual([]);
    expect(missingTerms(allTerms.with(3, { term: 'subcontractors', place: '' }))).toEqual([
      'subcontractors',
    ]);
  });
});

describe('signing', () => {
  it('goes when everything is filled in', () => {
    expect(signingProblems(draft, signing)).toEqual([]);
  });

  it('is refused with every reason at once, each at its place', () => {
    const bare = {
      ...draft,
      contractTerms: allTerms.slice(2),
      experienceYears: 0,
      dayPriceCents: 0,
    };
    const framework = makeFramework({ state: 'draft' });
    const late = { ...signing, framework, signedOn: localDate('2021-04-02') };
    expect(signingProblems(makeAgreement(bare), late)).toEqual([
      { code: 'contract-terms-missing', details: { count: 2 }, at: '/contractTerms' },
      { code: 'responsible-person-unqualified', at: '/responsiblePerson' },
      { code: 'framework-not-in-force' },
      { code: 'price-by-procedure', at: '/dayPriceCents' },
      { code: 'day-ahead', at: '/signedOn' },
    ]);
  });

  it('is too late when the framework has ended', () => {
    const later = localDate('2022-01-01');
    const problems = signingProblems(draft, { ...signing, today: later, signedOn: later });
    expect(problems).toEqual([{ code: 'framework-not-in-force' }]);
  });

  it.each(['own-unit', 'cooperation'] as const)(
    'of %s asks for no terms, and for no price',
    (procedure) => {
      const framework = makeFramework({ procedure });
      const own = makeAgreement({ state: 'checked', signedOn: null, dayPriceCents: 0 });
      expect(signingProblems(own, { ...signing, framework })).toEqual([]);
      expect(signingProblems(draft, { ...signing, framework })).toEqual([
        { code: 'price-by-procedure', at: '/dayPriceCents' },
      ]);
    },
  );
});

it('what was signed differs from drafts by its state', () => {
  const drafts = agreementStates.filter((state) => !isSigned({ state }));
  expect(drafts).toEqual(['draft', 'checked']);
});

describe('a lot is held', () => {
  const ended = { on: localDate('2021-05-31'), reason: 'Agreed' };

  it.each([
    [{ state: 'draft', signedOn: null }, '2021-04-01', false, 'a draft binds nobody'],
    [{ state: 'checked', signedOn: null }, '2021-04-01', false, 'nor when it was checked'],
    [{ state: 'running' }, '2021-04-01', true, 'as long as it runs'],
    [{ state: 'suspended' }, '2021-04-01', true, 'also while it is suspended'],
    [{ state: 'running', termination: ended }, '2021-05-31', true, 'to its last day'],
    [{ state: 'terminated', termination: ended }, '2021-06-01', false, 'and not after it'],
  ] as const)('%j on %s: %s (%s)', (overrides, day, expected, _why) => {
    expect(holdsLot(makeAgreement(overrides), localDate(day))).toBe(expected);
  });
});
