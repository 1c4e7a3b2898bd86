import { payerRunSchema } from '@jatkopolku/domain/payment';
import { must, parseMonth } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { payerLines } from './payers.ts';

const month = must(parseMonth('2020-01'), 'a month');
const kela = { payerNo: 1, payer: 'kela' };
const runs = [
  {
    runNo: 1,
    type: 'ORIGINAL',
    releasedOn: '2020-02-04',
    payers: [{ ...kela, clients: 2, days: 6, amountCents: 5400 }],
  },
  {
    runNo: 2,
    type: 'CORRECTION',
    releasedOn: null,
    payers: [{ ...kela, clients: 1, days: -1, amountCents: -900 }],
  },
].map((run) => payerRunSchema.parse(run));

it('says what each run booked of each payer, and which run waits', () => {
  expect(payerLines(month, runs).map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    'Other payers’ days of 2020-01',
    'run | released | payer | clients | days | EUR',
    '1 ORIGINAL | 2020-02-04 | kela | 2 | 6 | 54.00',
    '2 CORRECTION | waits | kela | 1 | -1 | -9.00',
  ]);
});

it('says that there is nothing to report', () => {
  expect(payerLines(month, [])).toEqual(['2020-01: no run has days that Kela or a fund pays.']);
});
