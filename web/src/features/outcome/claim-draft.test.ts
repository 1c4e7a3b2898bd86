import { describe, expect, it } from 'vitest';

import { type ClaimDraft, emptyClaim, isSlip, readClaim, pathOf } from './claim-draft.ts';

const draft: ClaimDraft = {
  placementId: 'L1',
  pathType: 'degree-education',
  pathStartsOn: '2021-04-01',
  counterpartName: 'School',
  counterpartBusinessId: ' 9900047-2 ',
  contractType: 'none',
  pathEndsOn: '',
  weeklyHours: '',
  evidence: [],
  kinds: {},
  answer: '',
};

describe('a claim as it is written', () => {
  it('is what the API takes', () => {
    const evidence = [{ fileId: 'F1', name: 'a.pdf', sizeBytes: 1 } as never];
    const { answer: _, kinds: _kinds, ...claim } = draft;
    const read = readClaim({ ...draft, evidence }, ['study-right']);
    expect(read.claim).toEqual({
      ...claim,
      counterpartBusinessId: '9900047-2',
      pathEndsOn: null,
      weeklyHours: null,
      evidence: [{ fileId: 'F1', kind: 'study-right' }],
    });
  });

  it('leaves out what its kind of contract has not', () => {
    const written = { ...draft, pathEndsOn: '2021-06-01', weeklyHours: '37,5' };
    const until = { ...written, contractType: 'until-further-notice' };
    expect(readClaim(until).claim).toMatchObject({ pathEndsOn: null, weeklyHours: '37.5' });
    const fixed = { ...written, contractType: 'fixed-term' };
    expect(readClaim(fixed).claim).toMatchObject({ pathEndsOn: '2021-06-01', weeklyHours: '37.5' });
    expect(readClaim(written).claim).toMatchObject({ pathEndsOn: '2021-06-01', weeklyHours: null });
  });

  it.each<[Partial<ClaimDraft>, string[]]>([
    [{ pathType: '' }, ['pathType']],
    [{ pathStartsOn: '' }, ['pathStartsOn']],
    [{ pathStartsOn: '0202-01-01' }, ['pathStartsOn']],
    [{ counterpartName: ' ' }, ['counterpartName']],
    [{ contractType: '' }, ['contractType']],
    [{ contractType: 'until-further-notice' }, ['weeklyHours']],
    [{ contractType: 'until-further-notice', weeklyHours: '61' }, ['weeklyHours']],
    [{ contractType: 'until-further-notice', weeklyHours: '37.' }, ['weeklyHours']],
    [{ contractType: 'fixed-term', weeklyHours: '30' }, ['pathEndsOn']],
    [{ contractType: 'fixed-term', weeklyHours: '30', pathEndsOn: '2021-03-31' }, ['pathEndsOn']],
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
    expect(pathOf({ ...begun, contractType: '' })).toEqual({
      placementId: 'L1',
      pathType: 'degree-education',
    });
    const evidence = [{ fileId: 'F1', name: 'a.pdf', sizeBytes: 1 } as never];
    const looked = { claimId: 'K1', isCompany: false, required: ['study-right' as const] };
    expect(pathOf({ ...draft, evidence }, looked)).toEqual({
      placementId: 'L1',
      claimId: 'K1',
      pathType: 'degree-education',
      pathStartsOn: '2021-04-01',
      counterpartBusinessId: '9900047-2',
      contractType: 'none',
      evidenceKinds: 'study-right',
      isCompany: 'false',
    });
  });
});
