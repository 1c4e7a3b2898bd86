import { journalSchema } from '@jatkopolku/domain/journal';
import { expect, it } from 'vitest';

import { journalLines } from './journal.ts';

it('says what is on which account, which runs go out, and which account is not mapped', () => {
  const journal = journalSchema.parse({
    month: '2020-01',
    mapVersion: 2,
    runs: [
      { runNo: 1, type: 'ORIGINAL', releasedOn: '2020-02-05', vouchers: 3, debitCents: 12_000 },
      { runNo: 2, type: 'CORRECTION', releasedOn: null, vouchers: 0, debitCents: 0 },
    ],
    totals: [
      { account: 'provider-fees', number: '4450', debitCents: 5_000, creditCents: 0 },
      { account: 'provider-payables', number: null, debitCents: 0, creditCents: 5_000 },
    ],
    unmapped: [{ account: 'provider-payables', lacks: ['number'] }],
    vouchers: [],
  });
  expect(journalLines(journal).map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    'Journal of 2020-01, by version 2 of the account map',
    'account | number | debit EUR | credit EUR',
    'provider-fees | 4450 | 50.00 | 0.00',
    'provider-payables | - | 0.00 | 50.00',
    '',
    'run | released | vouchers | debit EUR',
    '1 ORIGINAL | 2020-02-05 | 3 | 120.00',
    '2 CORRECTION | waits | 0 | 0.00',
    'provider-payables: not mapped (number)',
  ]);
});
