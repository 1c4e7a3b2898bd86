import { contractTerms } from '@jatkopolku/domain/agreement';
import { localDate } from '@jatkopolku/kernel';
import { makeAgreement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { formatIn } from '../../../i18n/format.ts';
import {
  contractDraft,
  firstSuspension,
  readContract,
  readPrice,
  readSuspension,
  readTermination,
} from './drafts.ts';

const empty = contractDraft(makeAgreement(), formatIn('fi').eurosText);

describe('the contract as it is written', () => {
  it('sends nothing for what is left empty', () => {
    expect(readContract(empty)).toEqual({
      body: { places: null, capCents: null, contractTerms: [] },
      wrong: [],
    });
  });

  it('comes back as it was written', () => {
    const terms = contractTerms.map((term, place) => ({ term, place: `kohta ${place + 1}` }));
    const agreement = makeAgreement({ places: 12, capCents: 1_500_050, contractTerms: terms });
    const draft = contractDraft(agreement, formatIn('fi').eurosText);
    expect(draft).toMatchObject({ places: '12', cap: '15000,50', solvency: 'kohta 3' });
    const { places, capCents } = agreement;
    expect(readContract(draft).body).toEqual({ places, capCents, contractTerms: terms });
  });

  it.each([
    [{ places: '0' }, ['places']],
    [{ places: 'many' }, ['places']],
    [{ cap: '-1' }, ['cap']],
    [{ cap: 'much', places: '1,5' }, ['places', 'cap']],
  ])('%j: %j', (change, wrong) => {
    expect(readContract({ ...empty, ...change })).toEqual({ body: undefined, wrong });
  });
});

describe('what is typed', () => {
  it('of a price is a day and an amount', () => {
    expect(readPrice({ from: '2021-06-01', dayPriceCents: '27,50' })).toEqual({
      sent: { from: '2021-06-01', dayPriceCents: 2_750 },
      faults: {},
    });
    const { faults } = readPrice({ from: '', dayPriceCents: '' });
    expect(faults).toEqual({
      from: { code: 'field-missing' },
      dayPriceCents: { code: 'field-missing' },
    });
  });

  it('of a suspension has its reason, and its end where it is known', () => {
    const first = firstSuspension(localDate('2021-04-01'));
    expect(readSuspension(first)).toEqual({
      sent: undefined,
      faults: { reason: { code: 'field-missing' } },
    });
    expect(readSuspension({ ...first, reason: 'Moving' }).sent).toEqual({
      from: '2021-04-01',
      until: null,
      reason: 'Moving',
    });
  });

  it('of a termination has its day and its reason', () => {
    expect(readTermination({ on: '', reason: ' ' })).toEqual({
      sent: undefined,
      faults: { on: { code: 'field-missing' }, reason: { code: 'field-missing' } },
    });
  });
});
