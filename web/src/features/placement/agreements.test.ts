import { localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeOption } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { openAgreements, termIn } from './agreements.ts';

const framework = makeFramework();
const { frameworkId } = framework;
const agreementOf = (agreementId: string, overrides: object = {}) =>
  makeAgreement({ agreementId, frameworkId, state: 'running', ...overrides });
const named = (providerId: string) => (providerId === 'P2' ? 'Alku ry' : 'Loppu ry');

it('those in force are offered by their provider’s name and lot', () => {
  const agreements = [
    agreementOf('A1', { providerId: 'P1' }),
    agreementOf('A2', { providerId: 'P2', lot: 2 }),
    agreementOf('A3', { providerId: 'P2', lot: 1, state: 'signed' }),
    agreementOf('A4', { suspension: { from: '2021-01-01', until: null, reason: 'Moving' } }),
    agreementOf('A5', { termination: { on: '2021-03-31', reason: 'Agreed' } }),
    agreementOf('A7', { state: 'draft', signedOn: null }),
    agreementOf('A8', { state: 'checked', signedOn: null }),
    agreementOf('A6', { frameworkId: 'unknown' }),
  ];
  const agreed = { agreements, frameworks: [framework], options: [] };
  const idsOn = (today: string) =>
    openAgreements(agreed, localDate(today), named).map(({ agreement }) => agreement.agreementId);
  expect(idsOn('2021-04-01')).toEqual(['A3', 'A2', 'A1']);
  expect(idsOn(framework.endsOn)).toEqual(['A3', 'A2', 'A1']);
  expect(idsOn('2030-01-01')).toEqual([]);
});

it('a decided option is in the term', () => {
  const agreement = agreementOf('A1');
  const option = makeOption({
    frameworkId,
    agreementId: null,
    optionNo: 1,
    startsOn: '2022-09-01',
    endsOn: '2023-08-31',
  });
  const agreed = { agreements: [agreement], frameworks: [framework], options: [option] };
  expect(termIn(agreed, agreement)?.end).toBe('2023-08-31');
  expect(termIn({ ...agreed, options: [] }, agreement)?.end).toBe('2022-08-31');
});
