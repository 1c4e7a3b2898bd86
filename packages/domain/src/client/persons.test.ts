import { id, localDate } from '@jatkopolku/kernel';
import { makeBenefit, makeClientMerge } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { payingBenefit } from './benefits.ts';
import { clientMergeStates } from './merge.ts';
import { benefitsOfPerson, nobodyMerged, personsOf } from './persons.ts';

const [C1, C2, C3] = [id<'Client'>('C1'), id<'Client'>('C2'), id<'Client'>('C3')];

describe('persons', () => {
  it('are their own while no merge is confirmed', () => {
    for (const state of clientMergeStates.filter((one) => one !== 'merged')) {
      expect(personsOf([makeClientMerge({ state })])(C2)).toEqual([C2]);
    }
    expect(nobodyMerged(C1)).toEqual([C1]);
  });

  it('are all records that were joined, asked by any of them, the kept one first', () => {
    const merges = [
      makeClientMerge({ clientId: 'C3', keptId: 'C1', state: 'merged' }),
      makeClientMerge({ clientId: 'C2', keptId: 'C1', state: 'merged' }),
    ];
    const persons = personsOf(merges);
    for (const one of [C1, C2, C3]) expect(persons(one)).toEqual([C1, C2, C3]);
    expect(persons(id('C4'))).toEqual(['C4']);
  });
});

describe('the benefits of a person', () => {
  const benefits = {
    C1: [
      makeBenefit({ clientId: 'C1', benefit: 'social-assistance', payer: 'county', position: 4 }),
    ],
    C2: [
      makeBenefit({
        clientId: 'C2',
        benefit: 'social-assistance',
        payer: 'county',
        validTo: '2020-01-31',
        position: 0,
      }),
      makeBenefit({ clientId: 'C2', benefit: 'labour-market-subsidy', payer: 'kela', position: 1 }),
    ],
  };
  const of = (one: string) => benefits[one as keyof typeof benefits];

  it('are those of all records, so that one payer pays a day whichever record it was logged for', () => {
    const all = benefitsOfPerson([C1, C2], of);
    expect(all.map(({ clientId, position }) => [clientId, position])).toEqual([
      ['C1', 0],
      ['C2', 1],
      ['C2', 2],
    ]);
    expect(payingBenefit(all, localDate('2020-03-02'))?.payer).toBe('kela');
  });

  it('stay as they are where a person has one record', () => {
    expect(benefitsOfPerson([C1], of)).toBe(benefits.C1);
  });
});
