import { contractTerms } from '@jatkopolku/domain/agreement';
import { id, localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeLot, makeProvider } from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import {
  TODAY,
  type TestTable,
  openTestTable,
  testClock as clock,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { takeDeclaration } from '../eligibility/inspect.ts';
import type { Records } from '../records.ts';
import { passCheck } from './pass-check.ts';
import { signAgreement } from './sign-agreement.ts';

const allTerms = contractTerms.map((term, place) => ({ term, place: `section ${place + 1}` }));
const officer = { actor: 'officer', today: TODAY };
const key = { agreementId: id<'Agreement'>('A1') };
const provider = makeProvider();

let table: TestTable;
let records: Records;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  records = table.records();
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'provider', record: provider },
      {
        kind: 'agreement',
        record: makeAgreement({ state: 'draft', signedOn: null, contractTerms: allTerms }),
      },
    ],
    { event: 'created', actor: 'test' },
  );
});

const deps = () => {
  const register = makeRegister({ [provider.businessId]: { formCode: provider.formCode } });
  return { records, clock, register };
};

const declare = (ground: 'bribery' | 'insolvency', answer: 'yes' | 'corrected') => {
  const found = [{ ground, answer, note: 'The provider says so' }];
  const declared = { declaredBy: 'Manager', declaredOn: TODAY, found };
  return takeDeclaration(records, { providerId: provider.providerId, ...declared }, officer);
};

const codesOf = (result: Awaited<ReturnType<typeof passCheck>>) =>
  result.ok ? [] : result.error.map(({ code }) => code);

describe('a ground of exclusion that the provider declares', () => {
  it.each([
    ['bribery', 'yes', ['exclusion-ground-declared']],
    ['bribery', 'corrected', []],
    ['insolvency', 'yes', []],
  ] as const)('%s as %s: %j', async (ground, answer, expected) => {
    await declare(ground, answer);
    expect(codesOf(await passCheck(deps(), { key, version: 1, ...officer }))).toEqual(expected);
  });

  it('after the check keeps the agreement from being signed', async () => {
    expect(codesOf(await passCheck(deps(), { key, version: 1, ...officer }))).toEqual([]);
    await declare('bribery', 'yes');
    const signed = await signAgreement(
      deps(),
      { key, version: 2, ...officer },
      { signedOn: TODAY },
    );
    expect(codesOf(signed)).toContain('exclusion-ground-declared');
  });
});

it('an agreement whose term is over is checked no more, whatever state it was written in', async () => {
  const other = makeAgreement({ agreementId: 'A2', state: 'running' });
  const imported = { event: 'imported', actor: 'test' } as const;
  await records.commit([{ kind: 'agreement', record: other }], imported);
  const later = { actor: 'officer', today: localDate('2035-01-01') };
  const passed = passCheck(deps(), { key: other, version: 1, ...later });
  expect(codesOf(await passed)).toContain('not-in-this-state');
});

describe('signing', () => {
  const sign = async (signedOn: string) => {
    await passCheck(deps(), { key, version: 1, ...officer });
    const expected = { key, version: 2, ...officer };
    return codesOf(await signAgreement(deps(), expected, { signedOn: localDate(signedOn) }));
  };

  it.each([
    ['2021-03-01', ['signing-backdated']],
    ['2021-03-02', []],
    ['2021-04-01', []],
    ['2021-04-02', ['day-ahead']],
  ])('on %s, written down on the first of April 2021: %j', async (signedOn, expected) => {
    expect(await sign(signedOn)).toEqual(expected);
  });

  it('is for one agreement of a provider in a lot', async () => {
    const other = makeAgreement({ agreementId: 'A2' });
    await records.commit([{ kind: 'agreement', record: other }], {
      event: 'created',
      actor: 'test',
    });
    expect(await sign('2021-04-01')).toEqual(['lot-held']);
  });
});
