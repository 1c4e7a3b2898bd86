import { invoiceOf } from '@jatkopolku/domain/invoice';
import { cents, id, must, parseMonth } from '@jatkopolku/kernel';
import { makeInvoiceFacts, makeProviderInvoice } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { invoiceLines } from './invoices.ts';
import { reconciliationLines } from './reconciliation.ts';

const month = must(parseMonth('2020-01'), 'a month');
const document = must(invoiceOf(makeInvoiceFacts()), 'an invoice');
const unsent = {
  providerId: id<'Provider'>('P1'),
  month,
  runNo: 1,
  document,
  problem: null,
  mark: 'mark',
  ending: '0785',
  sent: undefined,
  payment: 'open',
} as const;

it('says of each invoice how far it is', () => {
  const sent = { record: makeProviderInvoice(), version: 1 };
  const waits = { ...unsent, runNo: 2, document: null, problem: 'invoice-no-account' } as const;
  const lines = invoiceLines(month, [unsent, { ...unsent, sent, payment: 'paid' }, waits]);
  expect(lines.map((line) => line.replaceAll(/ +/g, ' '))).toEqual([
    'Invoices of 2020-01',
    expect.stringContaining('provider'),
    expect.stringContaining('99000026-202001-1 50.00 2020-02-18 unsent open'),
    expect.stringContaining('matched paid'),
    expect.stringContaining('- - - invoice-no-account open'),
  ]);
  expect(invoiceLines(month, [])).toEqual(['2020-01: no released run bills anything.']);
});

it('says where the money of a month is, and what is left of each run', () => {
  const amounts = { open: 0, held: 0, sent: 0, paid: 900, returned: 100 };
  const kinds = [
    {
      kind: 'travel',
      owedCents: cents(1_000),
      amounts: Object.fromEntries(
        Object.entries(amounts).map(([name, amount]) => [name, cents(amount)]),
      ) as never,
    },
  ] as const;
  const run = { runNo: 1, type: 'ORIGINAL', state: 'released', version: 2 } as const;
  const runs = [{ ...run, pieces: 1, amountCents: cents(100) }];
  const lines = reconciliationLines({ month, kinds, runs });
  expect(lines.at(-1)).toBe('Run 1 is released: 1 amounts not paid, 1.00 EUR.');
  expect(lines.find((line) => line.includes('travel'))?.replaceAll(/ +/g, ' ')).toContain(
    'travel 10.00 0.00 0.00 0.00 9.00 1.00',
  );
  expect(reconciliationLines({ month, kinds: [], runs: [] })).toEqual([
    '2020-01: nothing is owed.',
  ]);
});
