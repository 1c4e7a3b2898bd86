import { poolsOf } from '@jatkopolku/domain/commitment';
import { cents, id } from '@jatkopolku/kernel';
import { makeConfirmed } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { type WaitingClaim, accrualsFrom } from './index.ts';

const waiting = (claimId: string, amount: number): WaitingClaim => ({
  claimId: id(claimId),
  providerId: id('P1'),
  milestone: 'start',
  amountCents: cents(amount),
  agreement: { agreementId: id('A1'), frameworkId: id('F1'), lot: 1 },
});
const inShort = (...all: Parameters<typeof accrualsFrom>) =>
  accrualsFrom(...all).map(
    ({ claimId, agreementId, costCentre, amountCents }) =>
      `${claimId} ${agreementId} ${costCentre} ${amountCents}`,
  );

it('are of no cost centre of their own where nothing is set aside', () => {
  expect(inShort([waiting('K1', 500)], new Map())).toEqual(['K1 A1 null 500']);
});

it('are of the cost centres that a booking would draw on, until what is left is used up', () => {
  const pools = poolsOf(
    [
      makeConfirmed({ amountCents: 700 }),
      makeConfirmed({ commitmentId: 'CM2', turn: 2, costCentre: '4200', amountCents: 500 }),
    ],
    [{ agreementId: id('A1'), frameworkId: id('F1'), lot: 1, amountCents: cents(100) }],
  );
  const claims = [waiting('K2', 400), waiting('K1', 500), waiting('K3', 300)];
  expect(inShort(claims, pools)).toEqual([
    'K1 A1 4100 500',
    'K2 A1 4100 100',
    'K2 A1 4200 300',
    'K3 A1 null 300',
  ]);
});

it('of one cost centre are one, whichever commitments they draw on', () => {
  const pools = poolsOf(
    [
      makeConfirmed({ amountCents: 300 }),
      makeConfirmed({ commitmentId: 'CM2', turn: 2, amountCents: 300 }),
    ],
    [],
  );
  expect(inShort([waiting('K1', 500)], pools)).toEqual(['K1 A1 4100 500']);
});
