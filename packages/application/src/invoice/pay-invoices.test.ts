import { disputeSchema } from '@jatkopolku/domain/settlement';
import { invariant, must } from '@jatkopolku/kernel';
import {
  type BilledRegion,
  type Booked,
  billOf,
  billedInvoice,
  billedRegion,
  bonus,
  fee,
  finance,
  sendBilled,
} from '@jatkopolku/testing/billed-region';
import { makeDispute, makeProviderInvoice } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { saveBankAnswer } from '../payment/save-bank-answer.ts';
import { saveErpAnswer } from '../payment/save-erp-answer.ts';
import { writePaymentFile } from '../payment/write-payment-file.ts';
import type { Change, RecordOf } from '../records.ts';
import { verifyPayments } from '../verify/verify-payments.ts';
import { createProviderBatch, readDueBills } from './create-provider-batch.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const released: Booked = { lines: [fee(2)], hour: 8 };

async function pay(region: BilledRegion) {
  const { mark: expectedMark } = await readDueBills(region);
  return createProviderBatch(region, { ...finance, requestId: 'PB', expectedMark });
}

const due = async (region: BilledRegion) => {
  const { payments, heldBills } = await readDueBills(region);
  return {
    paid: payments.map((one) => `${one.providerId} ${one.amountCents}`),
    held: heldBills.map((one) => `${one.providerId} ${one.amountCents} ${one.reason}`),
  };
};

const answer = (batchNo: number, statuses: readonly string[], messageId = 'BANK-1') => {
  const id = `JP-00000${batchNo}`;
  const transactions = statuses.map(
    (status, at) =>
      `<TxInfAndSts><OrgnlEndToEndId>${id}-00000${at + 1}</OrgnlEndToEndId><TxSts>${status}</TxSts></TxInfAndSts>`,
  );
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>${messageId}</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${id}</OrgnlMsgId></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>${transactions.join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
};

async function changeAccount(region: BilledRegion, change: Partial<RecordOf<'account'>>) {
  const [before] = await region.records.list('account', billOf(1));
  const record = { ...must(before, 'the account').record, ...change };
  await region.records.commit([{ kind: 'account', record, before }], {
    event: 'changed',
    actor: 'test',
  });
}

describe('paying providers', () => {
  it('pays what was sent, and nothing else, on the day on which it falls due', async () => {
    const runs: Booked[] = [released, { lines: [bonus(20_000)], hour: 8, of: 'P2' }];
    const region = await billedRegion(test, { runs });
    expect(await due(region)).toEqual({ paid: [], held: [] });
    await sendBilled(region);
    expect(await due(region)).toEqual({ paid: ['P1 5000'], held: [] });
    expect(await pay(region)).toMatchObject({
      ok: true,
      value: { record: { batchNo: 1, payees: 'providers', executesOn: '2020-02-18', count: 1 } },
    });
    expect(await due(region)).toEqual({ paid: [], held: [] });
    expect((await billedInvoice(region)).payment).toBe('sent');
  });

  it('is done once by two at once, and not of something else than was shown', async () => {
    const region = await billedRegion(test, { runs: [released, { lines: [fee(1)], hour: 9 }] });
    await sendBilled(region);
    const { mark } = await readDueBills(region);
    const make = (expectedMark: string) =>
      createProviderBatch(region, { ...finance, requestId: 'PB', expectedMark });
    const made = await Promise.all([make(mark), make(mark)]);
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    await sendBilled(region, 2);
    expect(await make(mark)).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
  });

  it('only the bank’s word makes it paid; what comes back is owed again', async () => {
    const region = await billedRegion(test, { runs: [released] });
    await sendBilled(region);
    await pay(region);
    const read = (xml: string) => saveBankAnswer(region, { xml, actor: 'raija' });
    expect(await read(answer(1, ['RJCT']))).toMatchObject({ ok: true });
    expect((await billedInvoice(region)).payment).toBe('returned');
    expect(await due(region)).toEqual({ paid: ['P1 5000'], held: [] });
    await pay(region);
    expect((await billedInvoice(region)).payment).toBe('sent');
    expect(await read(answer(2, ['ACSC'], 'BANK-2'))).toMatchObject({ ok: true });
    expect((await billedInvoice(region)).payment).toBe('paid');
    expect(await due(region)).toEqual({ paid: [], held: [] });
  });

  it('sets what was taken back against what comes, though nobody sent the credit note', async () => {
    const runs: Booked[] = [
      { lines: [fee(10)], hour: 8 },
      { lines: [fee(-4)], hour: 9 },
    ];
    const region = await billedRegion(test, { runs });
    expect(await due(region)).toEqual({ paid: [], held: ['P1 -10000 overpaid'] });
    await sendBilled(region);
    expect(await due(region)).toEqual({ paid: ['P1 15000'], held: [] });
    await pay(region);
    expect(await billedInvoice(region, 2)).toMatchObject({
      payment: 'sent',
      sent: { record: { source: 'buyer', document: { type: 'credit-note' }, batchNo: 1 } },
    });
  });

  it('carries more that was taken back than is owed into the next batch', async () => {
    const runs: Booked[] = [
      { lines: [fee(-10)], hour: 8 },
      { lines: [fee(2)], hour: 9, of: 'P2' },
      { lines: [fee(12)], hour: 10 },
    ];
    const region = await billedRegion(test, { runs });
    await sendBilled(region, 2, 'P2');
    expect(await due(region)).toEqual({ paid: ['P2 5000'], held: ['P1 -25000 overpaid'] });
    await pay(region);
    expect((await billedInvoice(region, 1)).payment).toBe('open');
    await sendBilled(region, 3);
    expect(await due(region)).toEqual({ paid: ['P1 5000'], held: [] });
  });

  it('holds what goes to an account that nobody has let go, and goes to the one in force', async () => {
    const region = await billedRegion(test, { runs: [released] });
    await sendBilled(region);
    await changeAccount(region, { heldSince: '2020-02-04' as never });
    expect(await due(region)).toEqual({ paid: [], held: ['P1 5000 account-held'] });
    await changeAccount(region, { heldSince: null });
    expect(await due(region)).toEqual({ paid: ['P1 5000'], held: [] });
  });

  it('holds an invoice of which the provider disputes a line, alone', async () => {
    const runs: Booked[] = [released, { lines: [bonus(20_000)], hour: 9 }];
    const region = await billedRegion(test, { runs });
    await sendBilled(region, 1);
    await sendBilled(region, 2);
    const line = { kind: 'bonus', claimId: 'K1', days: 0, amountCents: 20_000 } as const;
    const record = disputeSchema.parse(makeDispute({ line, state: 'open', answers: [] }));
    const change: Change = { kind: 'dispute', record };
    await region.records.commit([change], { event: 'line-disputed', actor: 'mari' });
    expect(await due(region)).toEqual({ paid: ['P1 5000'], held: ['P1 20000 disputed'] });
    const before = must(
      await region.records.get('dispute', { ...billOf(1), disputeNo: record.disputeNo }),
      'the dispute',
    );
    const upheld: Change = { kind: 'dispute', record: { ...record, state: 'upheld' }, before };
    await region.records.commit([upheld], { event: 'dispute-upheld', actor: 'raija' });
    // Until a run has booked the correction.
    expect((await due(region)).held).toEqual(['P1 20000 disputed']);
    const other = await billedRegion(test, {
      runs: [...runs, { lines: [bonus(-5_000)], hour: 10 }],
    });
    await sendBilled(other, 1);
    await sendBilled(other, 2);
    const corrected: Change = { kind: 'dispute', record: { ...record, state: 'upheld' } };
    await other.records.commit([corrected], { event: 'dispute-upheld', actor: 'raija' });
    expect(await due(other)).toEqual({ paid: ['P1 20000'], held: [] });
  });

  it('writes the file by the account of the batch: the reference of one invoice, the numbers of several', async () => {
    const region = await billedRegion(test, { runs: [released, { lines: [fee(1)], hour: 9 }] });
    await sendBilled(region);
    await pay(region);
    await sendBilled(region, 2);
    const textOf = async (batchNo: number) => {
      const written = await writePaymentFile(region, { batchNo });
      invariant(written.ok, 'it is written');
      return [...written.value.pieces].join('');
    };
    const text = await textOf(1);
    expect(text).toContain('<Nm>Työpaja P1 ry</Nm>');
    expect(text).toContain('<IBAN>FI2112345600000785</IBAN>');
    expect(text).toContain(`<Ref>${(await billedInvoice(region)).document?.reference}</Ref>`);
    await saveBankAnswer(region, { xml: answer(1, ['RJCT']), actor: 'raija' });
    await pay(region);
    expect(await textOf(2)).toContain('<Ustrd>99000026-202001-1 99000026-202001-2</Ustrd>');
  });
});

describe('what is taken back', () => {
  it('leaves room for invoices, however much of it there is', async () => {
    const credits = Array.from({ length: 40 }, (): Booked => ({ lines: [fee(-1)], hour: 8 }));
    const runs: Booked[] = [...credits, { lines: [fee(2)], hour: 9, of: 'P2' }];
    const region = await billedRegion(test, { runs });
    await sendBilled(region, 41, 'P2');
    expect((await due(region)).paid).toEqual(['P2 5000']);
    expect(await pay(region)).toMatchObject({ ok: true });
  });

  it('is set off though a wrong credit note was sent back', async () => {
    const runs: Booked[] = [
      { lines: [fee(10)], hour: 8 },
      { lines: [fee(-4)], hour: 9 },
    ];
    const region = await billedRegion(test, { runs });
    const { document } = await billedInvoice(region, 2);
    const record = makeProviderInvoice({
      runNo: 2,
      state: 'returned',
      document: must(document, 'a document'),
    });
    await region.records.commit([{ kind: 'invoice', record }], {
      event: 'invoice-returned',
      actor: 'test',
    });
    await sendBilled(region);
    expect(await due(region)).toEqual({ paid: ['P1 15000'], held: [] });
    expect(await pay(region)).toMatchObject({ ok: true });
    expect((await billedInvoice(region, 2)).sent).toMatchObject({
      version: 2,
      record: { state: 'matched', batchNo: 1 },
    });
  });

  it('waits while its provider disputes it', async () => {
    const runs: Booked[] = [
      { lines: [bonus(20_000)], hour: 8 },
      { lines: [fee(-4)], hour: 9 },
    ];
    const region = await billedRegion(test, { runs });
    await sendBilled(region);
    const line = { kind: 'fee', agreementId: 'A1', lot: 1, days: 0, amountCents: 0 } as const;
    const record = disputeSchema.parse(makeDispute({ line, state: 'open', answers: [] }));
    await region.records.commit([{ kind: 'dispute', record }], {
      event: 'line-disputed',
      actor: 'mari',
    });
    expect(await due(region)).toEqual({ paid: ['P1 20000'], held: ['P1 -10000 disputed'] });
  });

  it('ends what it comes to nothing with, without a payment', async () => {
    const runs: Booked[] = [
      { lines: [fee(4)], hour: 8 },
      { lines: [fee(-4)], hour: 9 },
    ];
    const region = await billedRegion(test, { runs });
    await sendBilled(region);
    expect(await readDueBills(region)).toMatchObject({ payments: [], heldBills: [], over: 2 });
    expect(await pay(region)).toMatchObject({
      value: { record: { state: 'settled', count: 0, invoices: [{ runNo: 1 }, { runNo: 2 }] } },
    });
    expect((await billedInvoice(region, 1)).payment).toBe('paid');
    expect((await billedInvoice(region, 2)).payment).toBe('paid');
    expect(await pay(region)).toEqual({ ok: false, error: { code: 'nothing-to-pay' } });
  });

  it('of a run that is nothing for its provider is over, too', async () => {
    const runs: Booked[] = [{ lines: [fee(4), bonus(-10_000)], hour: 8 }];
    const region = await billedRegion(test, { runs });
    expect(await readDueBills(region)).toMatchObject({ payments: [], over: 1 });
    await pay(region);
    expect((await billedInvoice(region)).payment).toBe('paid');
  });
});

it('what something holds is in no batch, and due until it is paid', async () => {
  const runs: Booked[] = [released, { lines: [fee(3)], hour: 8, of: 'P2' }];
  const region = await billedRegion(test, { runs });
  await sendBilled(region);
  await sendBilled(region, 2, 'P2');
  await changeAccount(region, { heldSince: '2020-02-04' as never });
  expect(await pay(region)).toMatchObject({ value: { record: { leftOut: 0, count: 1 } } });
  expect((await billedInvoice(region)).sent?.record.batchNo).toBeNull();
  await changeAccount(region, { heldSince: null });
  expect(await due(region)).toEqual({ paid: ['P1 5000'], held: [] });
});

describe('verify', () => {
  const runs: Booked[] = [
    { lines: [fee(10)], hour: 8 },
    { lines: [fee(-4)], hour: 9 },
  ];
  const found = async ({ records }: BilledRegion) =>
    verifyPayments(
      records,
      (await records.listWithin('run', billOf(1))).map(({ record }) => record),
    );

  it('finds nothing in batches that pay, come back and carry', async () => {
    const region = await billedRegion(test, { runs: [...runs, { lines: [fee(-20)], hour: 10 }] });
    await sendBilled(region);
    expect(await found(region)).toEqual([]);
    await sendBilled(region, 2);
    expect(await due(region)).toEqual({
      paid: [],
      held: ['P1 25000 overpaid', 'P1 -10000 overpaid', 'P1 -50000 overpaid'],
    });
    const other = await billedRegion(test, { runs });
    await sendBilled(other);
    await pay(other);
    await saveBankAnswer(other, { xml: answer(1, ['RJCT']), actor: 'raija' });
    expect(await found(other)).toEqual([]);
    await pay(other);
    expect(await found(other)).toEqual([]);
  });

  it('finds a batch whose head says something else, and an invoice that another batch has', async () => {
    const region = await billedRegion(test, { runs });
    await sendBilled(region);
    await pay(region);
    const before = must(await region.records.get('paymentBatch', { batchNo: 1 }), 'the batch');
    const record = { ...before.record, count: 2 };
    const change: Change = { kind: 'paymentBatch', record, before };
    await region.records.commit([change], { event: 'changed', actor: 'test' });
    expect(await found(region)).toEqual([{ fault: 'batch-differs', where: '1' }]);
    const other = await billedRegion(test, { runs });
    await sendBilled(other);
    await pay(other);
    const sent = must(await other.records.get('invoice', billOf(1)), 'the invoice');
    const moved: Change = { kind: 'invoice', record: { ...sent.record, batchNo: 9 }, before: sent };
    await other.records.commit([moved], { event: 'changed', actor: 'test' });
    expect(await found(other)).toEqual([{ fault: 'batch-differs', where: '1' }]);
  });
});

describe('by the county’s ERP', () => {
  const settings = { channel: 'erp' } as const;
  const head = 'payment;status;reason';

  async function ordered(): Promise<BilledRegion> {
    const region = await billedRegion(test, { runs: [released], settings });
    await sendBilled(region);
    expect(await pay(region)).toMatchObject({ value: { record: { channel: 'erp' } } });
    return region;
  }

  it('a file of rows goes out, and what it has paid is read back', async () => {
    const region = await ordered();
    const written = await writePaymentFile(region, { batchNo: 1 });
    invariant(written.ok, 'it is written');
    expect([...written.value.pieces].join('')).toBe(
      '\uFEFFpayment;business_id;name;iban;amount_eur;pay_on;reference;invoices\r\n' +
        `JP-000001-000001;9900002-6;Työpaja P1 ry;FI2112345600000785;50,00;18.2.2020;${(await billedInvoice(region)).document?.reference};99000026-202001-1\r\n`,
    );
    const csv = `${head}\r\nJP-000001-000001;paid;\r\n`;
    expect(await saveErpAnswer(region, { csv, actor: 'erp' })).toMatchObject({
      value: { record: { state: 'settled' } },
    });
    expect((await billedInvoice(region)).payment).toBe('paid');
    expect(await saveErpAnswer(region, { csv, actor: 'erp' })).toMatchObject({
      error: [{ code: 'answer-known' }],
    });
  });

  it.each([
    ['no head', 'JP-000001-000001;paid;', 'erp-answer-unreadable', 1],
    ['no rows', `${head}\n`, 'erp-answer-unreadable', 2],
    ['a row that is none', `${head}\nJP-000001-000001;paid`, 'erp-answer-unreadable', 2],
    ['a batch that is none', `${head}\nJP-000009-000001;paid;`, 'answer-unknown-batch', 2],
    ['a payment that is none', `${head}\nJP-000001-000002;paid;`, 'answer-unknown-payment', 2],
    ['a status that is none', `${head}\nJP-000001-000001;done;`, 'answer-unknown-status', 2],
    [
      'a payment twice',
      `${head}\nJP-000001-000001;paid;\nJP-000001-000001;paid;`,
      'answer-payment-twice',
      3,
    ],
  ])('refuses %s whole, with its line', async (_name, csv, code, line) => {
    const region = await ordered();
    expect(await saveErpAnswer(region, { csv, actor: 'erp' })).toMatchObject({
      ok: false,
      error: [{ code, details: { line } }],
    });
    expect((await billedInvoice(region)).payment).toBe('sent');
  });

  it('a bank’s answer is none of a batch that the ERP pays, nor the other way round', async () => {
    const region = await ordered();
    expect(
      await saveBankAnswer(region, { xml: answer(1, ['ACSC']), actor: 'raija' }),
    ).toMatchObject({
      error: [{ code: 'answer-unknown-batch' }],
    });
  });
});
