import { moneyStandings } from '@jatkopolku/domain/payment';
import { makeProviderInvoice } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { invoiceParams, stageOf } from './queries.ts';

const sent = (state: 'matched' | 'differs' | 'returned') => ({
  record: { ...makeProviderInvoice({ state }), arrived: null },
  version: 1,
});

it('one that nobody sent is unsent', () => {
  expect(stageOf({ sent: null, payment: 'open' })).toBe('unsent');
});

it.each(['differs', 'returned'] as const)('one that %s is not paid', (state) => {
  expect(stageOf({ sent: sent(state), payment: 'open' })).toBe(state);
});

it('one that is matched is as far as its payment', () => {
  const stages = moneyStandings.map((payment) => stageOf({ sent: sent('matched'), payment }));
  expect(stages).toEqual(['open', 'held', 'sent', 'paid', 'came-back']);
});

it('is named by its provider, month and run', () => {
  const { providerId, month } = makeProviderInvoice();
  expect(invoiceParams({ providerId, month, runNo: 2 })).toEqual({
    providerId: 'P1',
    month: '2020-01',
    runNo: '2',
  });
});
