import { localDate, must } from '@jatkopolku/kernel';
import { makeCheck, makeInspection, makeProvider } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { renewalsOf } from './renewals.ts';

const today = localDate('2021-04-01');
const provider = makeProvider();
const byReview = { ...must(makeCheck().decision, 'a decision'), by: 'review' as const };
const { documents } = makeInspection({
  documents: (['tax-debt', 'working-terms'] as const).map((type) => ({
    type,
    issuedOn: '2020-06-01',
    fileId: null,
    seenOn: '2020-06-01',
    seenBy: 'officer',
  })),
});

it('has the decision of people and the certificates that are renewed, in the order of days', () => {
  const renewals = renewalsOf({ provider, decision: byReview, documents }, today);
  expect(renewals.map(({ what, on }) => [what, on])).toEqual([
    ['tax-debt', '2021-06-01'],
    ['review', '2022-04-01'],
  ]);
});

it('has no decision of the register alone, none that is over, and nothing of a day that is past', () => {
  const byRegister = { ...byReview, by: 'register' as const };
  expect(renewalsOf({ provider, decision: byRegister, documents: [] }, today)).toEqual([]);
  const later = localDate('2022-04-02');
  expect(renewalsOf({ provider, decision: byReview, documents }, later)).toEqual([]);
  expect(renewalsOf({ provider, decision: null, documents: [] }, today)).toEqual([]);
});
