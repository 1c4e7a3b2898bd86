import { expect, it } from 'vitest';

import { emptyProposal, readProposal } from './proposal-draft.ts';

const written = {
  lot: 'FW1 2',
  agreement: 'A7',
  costCentre: '4100',
  amount: '1 200,50',
  reason: 'Talousarvio',
};

it('sends the lot, the agreement and the amount in cents', () => {
  expect(readProposal(written, 2021).sent).toEqual({
    year: 2021,
    frameworkId: 'FW1',
    lot: 2,
    agreementId: 'A7',
    costCentre: '4100',
    amountCents: 120_050,
    reason: 'Talousarvio',
  });
});

it('sends no agreement for all of the lot', () => {
  expect(readProposal({ ...written, agreement: 'all' }, 2021).sent?.agreementId).toBeNull();
});

it('finds what is missing at its field', () => {
  expect(Object.keys(readProposal(emptyProposal, 2021).faults).toSorted()).toEqual([
    'amount',
    'costCentre',
    'lot',
    'reason',
  ]);
});
