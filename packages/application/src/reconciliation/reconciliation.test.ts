import { id, invariant, must, parseMonth } from '@jatkopolku/kernel';
import {
  type BilledRegion,
  type Booked,
  billedRegion,
  fee,
  finance,
  january,
  sendBilled,
  travel,
} from '@jatkopolku/testing/billed-region';
import {
  makeBankAnswer,
  makePayment,
  makePaymentBatch,
  makePaymentList,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createProviderBatch, readDueBills } from '../invoice/create-provider-batch.ts';
import { createPaymentBatch, readDuePayments } from '../payment/create-payment-batch.ts';
import { clientMoneyName, followBatches } from '../payment/follow-batches.ts';
import { paymentListsOf } from '../payment/payment-lists.ts';
import { saveBankAnswer } from '../payment/save-bank-answer.ts';
import { bookedMoney } from './money-pieces.ts';
import { reconcileRun } from './read-reconciliation.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const released: Booked = { lines: [fee(2), travel], hour: 8 };

async function payProviders(region: BilledRegion) {
  const { mark: expectedMark } = await readDueBills(region);
  return createProviderBatch(region, { ...finance, requestId: 'PB-2', expectedMark });
}

async function payClients(region: BilledRegion) {
  const { mark: expectedMark } = await readDuePayments(region);
  return createPaymentBatch(region, { ...finance, requestId: 'PB-1', expectedMark });
}

async function answer(region: BilledRegion, batchNo: number, status: string) {
  const message = `JP-00000${batchNo}`;
  const xml = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>B-${batchNo}</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId><GrpSts>${status}</GrpSts></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;
  const saved = await saveBankAnswer(region, { xml, actor: 'bank' });
  invariant(saved.ok, 'the answer is read');
}

const where = async ({ records }: BilledRegion) =>
  (await bookedMoney(records, january)).pieces.map(
    (one) => `${one.kind} ${one.amountCents} ${one.standing}`,
  );

async function reconcile(region: BilledRegion) {
  const key = { month: january, runNo: 1 };
  const version = (await region.records.get('run', key))?.version ?? 0;
  return reconcileRun(region, { key, version, actor: 'raija' });
}

describe('a run', () => {
  it('is followed from its booking to the last payment, and is reconciled then alone', async () => {
    const region = await billedRegion(test, { runs: [released], client: true });
    expect(await where(region)).toEqual(['fee 5000 open', 'travel 640 open']);
    expect(await reconcile(region)).toMatchObject({
      error: [{ code: 'run-open', details: { count: 2, amount: '56.40' } }],
    });
    expect((await payClients(region)).ok).toBe(true);
    await sendBilled(region);
    expect((await payProviders(region)).ok).toBe(true);
    expect(await where(region)).toEqual(['fee 5000 sent', 'travel 640 sent']);
    await answer(region, 1, 'ACSC');
    await answer(region, 2, 'RJCT');
    expect(await where(region)).toEqual(['fee 5000 returned', 'travel 640 paid']);
    expect(await reconcile(region)).toMatchObject({ error: [{ code: 'run-open' }] });
    expect((await payProviders(region)).ok).toBe(true);
    await answer(region, 3, 'ACSC');
    expect(await where(region)).toEqual(['fee 5000 paid', 'travel 640 paid']);
    expect(await reconcile(region)).toMatchObject({
      value: { record: { state: 'reconciled', reconciled: { by: 'raija' } } },
    });
    expect(await reconcile(region)).toMatchObject({ error: [{ code: 'not-in-this-state' }] });
    expect(await region.records.waiting('run', 'paying', 9)).toEqual([]);
  });

  it('that nobody released is open, and is not reconciled', async () => {
    const region = await billedRegion(test, { runs: [{ ...released, hour: null }] });
    expect(await where(region)).toEqual(['fee 5000 open', 'travel 640 open']);
    expect(await reconcile(region)).toMatchObject({ error: [{ code: 'not-in-this-state' }] });
  });

  it('has the VAT of what was billed, which nothing booked', async () => {
    const settings = { taxed: ['P1'] };
    const region = await billedRegion(test, { runs: [{ lines: [fee(2)], hour: 8 }], settings });
    await sendBilled(region);
    expect(await where(region)).toEqual(['fee 5000 open', 'vat 1200 open']);
  });
});

it('money of one month that came back is not paid by that of another', async () => {
  const { records } = await billedRegion(test, { runs: [] });
  const bill = { clientId: 'C1', allowanceCents: 900, travelCents: 0 };
  const lists = [
    makePaymentList({ batchNo: 1, hash: '1', payments: [makePayment({ months: ['2020-01'] })] }),
    makePaymentList({ batchNo: 2, hash: '2', payments: [makePayment({ months: ['2020-02'] })] }),
    makePaymentList({
      batchNo: 3,
      hash: '3',
      payments: [],
      leftOut: [{ ...bill, months: ['2020-01'], reason: 'no-account' }],
    }),
  ];
  const named = lists.flatMap(({ batchNo, payments, leftOut }) =>
    paymentListsOf(batchNo, { payments, leftOut }),
  );
  await records.keep('paymentList', named);
  for (const { batchNo, part, hash } of named) {
    const record = makePaymentBatch({
      batchNo,
      lists: [{ part, hash }],
      answers: 1,
      answersBalanced: 1,
    });
    const outcome = batchNo === 1 ? 'returned' : 'paid';
    const answered = makeBankAnswer({ batchNo, payments: [{ no: 1, outcome, reason: null }] });
    await records.commit(
      [
        { kind: 'paymentBatch', record },
        { kind: 'bankAnswer', record: answered },
      ],
      { event: 'payments-made', actor: 'test' },
    );
  }
  const follow = await followBatches(records, 'clients', 1);
  const february = must(parseMonth('2020-02'), 'a month');
  expect(follow(clientMoneyName(id('C1'), january), 1)).toBe('held');
  expect(follow(clientMoneyName(id('C1'), february), 2)).toBe('paid');
});
