import { instantSchema, localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeCheck, makeProposal, makeProvider } from '@jatkopolku/testing/builders';
import { makeFacts } from '@jatkopolku/testing/register';
import { describe, expect, it } from 'vitest';

import type { Check } from './check.ts';
import type { LookupOutcome } from './facts.ts';
import { redoCheck, signedDecision } from './redo.ts';

const today = localDate('2021-04-01');
const provider = makeProvider();
const askedAt = instantSchema.parse('2021-04-01T06:00:00.000Z');

function redone(
  lookup: LookupOutcome,
  before: Check | undefined,
  signed: Check['decision'] = null,
) {
  const asked = { answerHash: null, askedOn: today, askedAt };
  return redoCheck({ provider, before, signed, lookup, ...asked });
}

function found(facts: Parameters<typeof makeFacts>[0]): LookupOutcome {
  return { outcome: 'found', facts: makeFacts(facts) };
}

const approvedReview = {
  by: 'review',
  outcome: 'eligible',
  grounds: ['bankruptcy'],
  reason: 'The estate goes on.',
  decidedOn: localDate('2021-03-01'),
  validUntil: localDate('2022-03-01'),
  review: makeProposal(),
  confirmedBy: 'two',
} as const satisfies Check['decision'] as unknown as NonNullable<Check['decision']>;

describe('the first asking of a provider', () => {
  const [recent, old] = ['2021-01-10', '2019-08-15'].map((signedOn) =>
    signedDecision(provider, [makeAgreement({ signedOn })]),
  );

  it.each([
    ['2021-01-10', recent, 'eligible'],
    ['2019-08-15', old, 'unknown'],
  ])('not found, checked at a signing of %s', (_day, signed, state) => {
    const check = redone({ outcome: 'not-found' }, undefined, signed);
    expect(check).toMatchObject({ finding: 'unknown', grounds: ['not-found'], state });
    expect(check.decision).toBe(signed);
  });

  it('found without a ground to ask is a decision of the day', () => {
    expect(redone(found({}), undefined)).toMatchObject({
      state: 'eligible',
      decision: { by: 'register', decidedOn: '2021-04-01', validUntil: '2022-04-01' },
    });
  });
});

describe('what an earlier signing shows', () => {
  it('is the last of the activity, and none of support and guidance', () => {
    const agreements = [
      makeAgreement({ signedOn: '2019-08-15' }),
      makeAgreement({ signedOn: '2020-05-04' }),
      makeAgreement({ signedOn: '2021-01-01', scope: 'support-guidance' }),
    ];
    expect(signedDecision(provider, agreements)?.decidedOn).toBe('2020-05-04');
    expect(signedDecision(provider, agreements.slice(2))).toBeNull();
  });

  it('answers by an approved review what its own record said', () => {
    const trading = makeProvider({
      registers: ['trade', 'vat-business', 'prepayment'],
      declaresBusinessActivity: 'yes',
    });
    const approved = makeAgreement({ reviewDecision: 'approved', reviewReason: 'Seen.' });
    expect(signedDecision(trading, [approved])?.grounds.toSorted()).toEqual([
      'business-vat',
      'declares-business',
      'prepayment',
      'trade-register',
    ]);
    expect(signedDecision(trading, [makeAgreement()])?.grounds).toEqual([]);
  });
});

describe('money that waits', () => {
  const bankrupt = found({ situations: ['bankruptcy'] });

  it('begins when it is found, and goes on while the register is silent', () => {
    const held = redone(bankrupt, makeCheck());
    expect(held).toMatchObject({ state: 'review', holding: ['bankruptcy'] });
    expect(redone({ outcome: 'failed', why: 'slow' }, held).holding).toEqual(['bankruptcy']);
    expect(redone({ outcome: 'not-found' }, held).holding).toEqual(['bankruptcy']);
  });

  it('ends when it is gone from the register', () => {
    const held = redone(bankrupt, makeCheck());
    expect(redone(found({}), held)).toMatchObject({ state: 'eligible', holding: [] });
  });

  it('does not begin again for what two people have approved', () => {
    const approved = makeCheck({ decision: approvedReview });
    expect(redone(bankrupt, approved)).toMatchObject({ state: 'eligible', holding: [] });
  });

  it('begins for what is newly found beside it', () => {
    const approved = makeCheck({ decision: approvedReview });
    const ceased = found({ situations: ['bankruptcy'], ceasedOn: '2021-03-31' });
    expect(redone(ceased, approved)).toMatchObject({ state: 'review', holding: ['ceased'] });
  });
});

describe('a proposed answer', () => {
  const proposed = makeCheck({
    state: 'proposed',
    finding: 'review',
    grounds: ['association-form', 'trade-register'],
    proposal: makeProposal(),
    decision: null,
  });

  it('stays proposed while the register shows the same, or nothing', () => {
    const same = redone(found({ tradeRegister: 'active' }), proposed);
    expect(same).toMatchObject({ state: 'proposed', proposal: proposed.proposal });
    expect(redone({ outcome: 'failed', why: 'busy' }, proposed).state).toBe('proposed');
  });

  it('is asked about again when there is more to answer', () => {
    const more = redone(found({ tradeRegister: 'active', businessVat: true }), proposed);
    expect(more.state).toBe('review');
  });
});
