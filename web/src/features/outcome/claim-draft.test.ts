import { describe, expect, it } from 'vitest';

import { type ClaimDraft, emptyClaim, isSlip, readClaim, pathOf } from './claim-draft.ts';

const draft: ClaimDraft = {
  placementId: 'L1',
  pathType: 'degree-education',
  pathStartsOn: '2021-04-01',
  counterpartName: 'School',
  counterpartBusinessId: ' 9900047-2 ',
  evidence: [],
  answer: '',
};

describe('a claim as it is written', () => {
  it('is what the API takes', () => {
    const evidence = [{ fileId: 'F1', name: 'a.pdf', sizeBytes: 1 } as never];
    const { answer: _, ...claim } = draft;
    expect(readClaim({ ...draft, evidence }).claim).toEqual({
      ...claim,
      counterpartBusinessId: '9900047-2',
      evidence: ['F1'],
    });
  });

  it.each<[Partial<ClaimDraft>, string[]]>([
    [{ pathType: '' }, ['pathType']],
    [{ pathStartsOn: '' }, ['pathStartsOn']],
    [{ pathStartsOn: '0202-01-01' }, ['pathStartsOn']],
    [{ counterpartName: ' ' }, ['counterpartName']],
    [{ counterpartBusinessId: '9900047-3' }, ['counterpartBusinessId']],
  ])('with %j names what is wrong', (written, wrong) => {
    expect(readClaim({ ...draft, ...written })).toEqual({ claim: undefined, wrong });
  });

  it.each([
    ['', false],
    ['9900047-', false],
    ['9900047-2', false],
    ['9900047-3', true],
    ['99000472', false],
    ['9900047-23', true],
  ])('a business id %j: shown as wrong at once %s', (counterpartBusinessId, expected) => {
    expect(isSlip({ ...draft, counterpartBusinessId })).toBe(expected);
  });
});

describe('what can be looked at already', () => {
  it('is nothing before there is a placement', () => {
    expect(pathOf(emptyClaim)).toBeUndefined();
  });

  it('is what is whole', () => {
    const begun = { ...draft, pathStartsOn: '0002-04-01', counterpartBusinessId: '9900' };
    expect(pathOf(begun)).toEqual({ placementId: 'L1', pathType: 'degree-education' });
    expect(pathOf(draft, 'K1')).toEqual({
      placementId: 'L1',
      claimId: 'K1',
      pathType: 'degree-education',
      pathStartsOn: '2021-04-01',
      counterpartBusinessId: '9900047-2',
    });
  });
});
