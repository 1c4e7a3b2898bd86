import { type ClaimNotice, type ClaimState, claimStates } from '@jatkopolku/domain/outcome';
import { cents, localDate } from '@jatkopolku/kernel';
import { makeClaim, makeClaimNotice } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { upheldClaim } from './upheld-claim.ts';

const upheld = { by: 'aino', on: localDate('2020-07-10') };
const decided = { decidedOn: '2020-06-22', decidedBy: 'antti', decisionReason: 'Why' };
const claimOf = (state: ClaimState) =>
  makeClaim({ ...decided, state, decisionCategory: state === 'rejected' ? 'other' : null });
const rejection = makeClaimNotice();
const less = makeClaimNotice({
  facts: { ...rejection.facts, decision: 'approved', approvedCents: cents(30_000) },
});

/** A claim whose start is paid, and whose second part was rejected. */
const secondPart = {
  months: 3,
  amountCents: 20_000,
  dueOn: '2020-09-01',
  claimBy: '2020-12-01',
  filedOn: '2020-09-02',
  filedBy: 'maija',
  rejectedOn: '2020-09-20',
} as const;
const second = makeClaim({ ...decided, state: 'approved', secondPart });
const ofSecond = { ...rejection, milestone: 'lasting' as const };

describe('a claim whose objection is upheld', () => {
  it('that was rejected waits to be decided again, as of the day of its filing', () => {
    expect(upheldClaim(claimOf('rejected'), rejection, upheld)).toEqual({
      ok: true,
      value: makeClaim({ state: 'submitted' }),
    });
  });

  it('whose second part was rejected has that part wait again', () => {
    const result = upheldClaim(second, ofSecond, upheld);
    expect(result).toMatchObject({
      ok: true,
      value: { state: 'second-submitted', secondPart: { rejectedOn: null }, parts: second.parts },
    });
  });

  it('that was approved for less has a part of all that was claimed instead', () => {
    const claim = claimOf('approved');
    const [part] = claim.parts;
    const parts = claim.parts.map((one) => ({ ...one, amountCents: cents(30_000) }));
    expect(upheldClaim({ ...claim, parts }, less, upheld)).toMatchObject({
      ok: true,
      value: {
        state: 'approved',
        parts: [
          { ...part, amountCents: 30_000, voidedOn: upheld.on },
          { partNo: 2, amountCents: claim.amountCents, approvedBy: 'aino', voidedOn: null },
        ],
      },
    });
  });

  const codes: Record<ClaimState, readonly [ofRejection: boolean, ofLess: boolean]> = {
    draft: [false, false],
    submitted: [false, false],
    returned: [false, false],
    approved: [false, true],
    'second-submitted': [false, true],
    'second-returned': [false, true],
    rejected: [true, false],
    withdrawn: [false, false],
    'clawed-back': [false, false],
  };
  const paid = new Set<ClaimState>(['approved', 'second-submitted', 'second-returned']);
  it.each(claimStates)('is one whose decision holds: %s', (state) => {
    const { parts } = claimOf('approved');
    const claim = { ...claimOf(state), parts: paid.has(state) ? parts : [] };
    const isDone = (notice: ClaimNotice) => upheldClaim(claim, notice, upheld).ok;
    expect([isDone(rejection), isDone(less)]).toEqual(codes[state]);
  });

  it('has no second part to take up again where none was rejected', () => {
    expect(upheldClaim(claimOf('approved'), ofSecond, upheld).ok).toBe(false);
  });
});
