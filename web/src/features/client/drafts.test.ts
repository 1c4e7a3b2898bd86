import { localDate } from '@jatkopolku/kernel';
import { makeBenefit } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type BenefitDraft,
  type NewClientDraft,
  benefitDraft,
  emptyAccount,
  emptyBenefit,
  emptyClient,
  fundOf,
  readAccount,
  readBenefit,
  readCode,
  readFacts,
  readMarks,
  readMerge,
  readNewClient,
} from './drafts.ts';

const client: NewClientDraft = {
  ...emptyClient,
  firstName: 'Aino',
  lastName: ' Esimerkki ',
  municipality: 'Kotka',
  language: 'fi',
  personalIdentityCode: '010190-900p ',
  iban: 'fi14 4405 5500 0000 37',
};

const today = localDate('2021-04-01');

/** The codes by field. */
function codesOf(faults: object): Record<string, string> {
  const codes = Object.entries(faults).map(([field, { code }]: [string, { code: string }]) => [
    field,
    code,
  ]);
  return Object.fromEntries(codes) as Record<string, string>;
}

describe('a new client', () => {
  it('may be born today', () => {
    const born = { ...client, personalIdentityCode: '010421A900A' };
    expect(readNewClient(born, today).sent).toBeDefined();
  });

  it('is what the API takes, however the numbers were written', () => {
    const { withheld: _none, isNamed: _all, ...written } = client;
    expect(readNewClient(client, today).sent).toEqual({
      ...written,
      lastName: 'Esimerkki',
      personalIdentityCode: '010190-900P',
      iban: 'FI1444055500000037',
    });
    expect(readNewClient({ ...client, iban: ' ' }, today).sent?.iban).toBeNull();
  });

  it.each<[Partial<NewClientDraft>, Record<string, string>]>([
    [
      emptyClient,
      {
        firstName: 'field-missing',
        lastName: 'field-missing',
        personalIdentityCode: 'field-missing',
      },
    ],
    [
      { personalIdentityCode: '010190-900R' },
      { personalIdentityCode: 'invalid-personal-identity-code' },
    ],
    // 19.11.2079, and the day after today.
    [{ personalIdentityCode: '191179F713H' }, { personalIdentityCode: 'birth-ahead' }],
    [{ personalIdentityCode: '020421A900Y' }, { personalIdentityCode: 'birth-ahead' }],
    [{ iban: 'FI1444055500000038' }, { iban: 'invalid-iban' }],
    [{ iban: `FI${'1'.repeat(40)}` }, { iban: 'invalid-iban' }],
    [{ firstName: 'A'.repeat(201) }, { firstName: 'field-long' }],
  ])('%j is refused at its fields', (change, codes) => {
    const { sent, faults } = readNewClient({ ...client, ...change }, today);
    expect(sent).toBeUndefined();
    expect(codesOf(faults)).toEqual(codes);
  });

  it('is changed without what is sealed', () => {
    const { personalIdentityCode: _code, iban: _iban, ...facts } = client;
    const { withheld: _shown, isNamed: _all, ...sent } = facts;
    expect(readFacts(facts).sent).toEqual({ ...sent, lastName: 'Esimerkki' });
    // What is withheld is not on the form, and stays as it is.
    expect(readFacts({ ...facts, withheld: true }).sent).toMatchObject({
      lastName: 'Esimerkki',
      municipality: null,
      phone: null,
      email: null,
      address: null,
    });
    const unnamed = { ...facts, isNamed: false, firstName: '', lastName: '' };
    expect(readFacts(unnamed).sent).toMatchObject({ firstName: null, lastName: null });
    expect(codesOf(readFacts({ ...facts, lastName: '' }).faults)).toEqual({
      lastName: 'field-missing',
    });
  });
});

describe('an account', () => {
  it.each([
    [{ ...emptyAccount, iban: 'fi1444055500000037' }, { iban: 'FI1444055500000037' }],
    [{ kind: 'none', iban: 'left over' } as const, { iban: null }],
  ])('%j is sent as %j', (draft, sent) => {
    expect(readAccount(draft).sent).toEqual(sent);
  });

  it.each([
    ['', 'field-missing'],
    ['FI14', 'invalid-iban'],
  ])('%j is not taken: %s', (iban, code) => {
    const { sent, faults } = readAccount({ ...emptyAccount, iban });
    expect([sent, codesOf(faults)]).toEqual([undefined, { iban: code }]);
  });
});

describe('a benefit', () => {
  const draft: BenefitDraft = {
    benefit: 'earnings-related',
    fund: ' Rakennus kassa ',
    validFrom: '2021-02-01',
    validTo: '',
  };

  it.each<[Partial<BenefitDraft>, object]>([
    [{}, { payer: 'fund-Rakennus_kassa', validTo: null }],
    [{ benefit: 'social-assistance' }, { payer: 'county' }],
    [
      { benefit: 'basic-allowance', validTo: '2021-03-31' },
      { payer: 'kela', validTo: '2021-03-31' },
    ],
  ])('with %j is paid by who pays such', (change, sent) => {
    expect(readBenefit({ ...draft, ...change }).sent).toMatchObject(sent);
  });

  it.each<[Partial<BenefitDraft>, Record<string, string>]>([
    [emptyBenefit, { benefit: 'field-missing', validFrom: 'field-missing' }],
    [{ fund: '' }, { fund: 'payer-mismatch' }],
    [{ fund: 'a/b' }, { fund: 'payer-mismatch' }],
    [{ benefit: 'general-support' }, { validFrom: 'benefit-not-in-force' }],
    [{ validTo: '2021-01-31' }, { validTo: 'invalid-period' }],
  ])('with %j is refused at its fields', (change, codes) => {
    expect(codesOf(readBenefit({ ...draft, ...change }).faults)).toEqual(codes);
  });

  it('that is held is written as it was', () => {
    const held = makeBenefit({ benefit: 'earnings-related', payer: 'fund-Rakennus_kassa' });
    const { benefit, payer, validFrom, validTo } = held;
    expect(fundOf(payer)).toBe('Rakennus kassa');
    expect(readBenefit(benefitDraft(held)).sent).toEqual({ benefit, payer, validFrom, validTo });
  });
});

describe('what an authority says of a client', () => {
  const none = { since: '', protectionSource: 'client', on: '', deathSource: 'authority' };

  it('is a mark by its day: without one there is none', () => {
    expect(readMarks(none).sent).toEqual({ protection: null, death: null });
    expect(readMarks({ ...none, since: '2021-03-01' }).sent).toEqual({
      protection: { since: '2021-03-01', source: 'client' },
      death: null,
    });
  });

  it('is refused at its field', () => {
    expect(codesOf(readMarks({ ...none, on: '2021-02-30' }).faults)).toEqual({
      on: 'field-date',
    });
  });
});

describe('another code, and another record of the same person', () => {
  it('are read as they are written, and refused without a reason', () => {
    const code = { personalIdentityCode: ' 010190-900p', reason: 'Artificial' };
    expect(readCode(code, today).sent).toEqual({ ...code, personalIdentityCode: '010190-900P' });
    expect(codesOf(readCode({ ...code, reason: '' }, today).faults)).toEqual({
      reason: 'field-missing',
    });
    expect(readMerge('C2', { keptId: ' c1 ', reason: 'One person' }).sent).toEqual({
      clientId: 'C2',
      keptId: 'C1',
      reason: 'One person',
    });
    expect(codesOf(readMerge('C2', { keptId: '', reason: '' }).faults)).toEqual({
      keptId: 'field-missing',
      reason: 'field-missing',
    });
  });
});
