import { type Line, lineSchema } from '@jatkopolku/domain/settlement';
import {
  type Month,
  clockAt,
  id,
  localDate,
  must,
  parseIban,
  parseMonth,
} from '@jatkopolku/kernel';
import {
  makeClient,
  makeGrant,
  makePaymentBatch,
  makePaymentSettings,
  makeRun,
  makeStatement,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  changeAccount,
  confirmClientAccount,
  refuseClientAccount,
} from '../client/change-account.ts';
import type { Change, Records } from '../records.ts';
import { contentHash } from '../settlement/statements.ts';
import { verifyPayments } from '../verify/verify-payments.ts';
import type { BatchDeps } from './batch-head.ts';
import { createPaymentBatch, readDuePayments } from './create-payment-batch.ts';
import { listPaymentBatches, namedBatch, readPaymentBatch } from './read-payment-batches.ts';
import { saveBankAnswer } from './save-bank-answer.ts';
import { writePaymentFile } from './write-payment-file.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

let regions = 0;
const act = { event: 'created', actor: 'test' } as const;
const [january, february] = ['2020-01', '2020-02'].map((text) =>
  must(parseMonth(text), 'a month'),
) as [Month, Month];
const accounts = ['FI2112345600000785', 'FI1444055500000037'].map((text) =>
  must(parseIban(text), 'an account'),
);

/** A region that pays by its account, with two clients who have accounts and one who has none. */
async function region(): Promise<BatchDeps> {
  const name = `region-payments-${(regions += 1)}`;
  const { records, vault } = test.region(name);
  const deps = { records, vault, clock: clockAt(localDate('2021-04-01')) };
  const clients = [accounts[0], accounts[1], null].map(async (iban = null, at): Promise<Change> => {
    const clientId = id<'Client'>(`C${at + 1}`);
    const secrets = { personalIdentityCode: '010190-900P', iban } as never;
    const sealed = await vault.seal(secrets, clientId);
    const ibanMark = iban && (await vault.mark('iban', iban));
    const record = makeClient({ clientId, sealed, ibanMark, identityMark: clientId });
    return { kind: 'client', record };
  });
  const own = must(accounts[0], 'an account');
  const settings = makePaymentSettings({ sealed: await vault.sealOwnAccount(own) });
  const changes: Change[] = [
    ...(await Promise.all(clients)),
    { kind: 'paymentSettings', record: settings },
  ];
  expect(await records.commit(changes, act)).toMatchObject({ ok: true });
  return deps;
}

const allowance = (clientId: string, amountCents: number, payer = 'county') =>
  lineSchema.parse({
    kind: 'compensation',
    clientId,
    placementId: 'L1',
    payer,
    days: 1,
    amountCents,
  });

/** A run of a provider, released unless it is said otherwise. */
async function run(
  records: Records,
  lines: readonly Line[],
  own: { month?: Month; runNo?: number; state?: 'confirmed' | 'released' } = {},
): Promise<void> {
  const { month = january, runNo = 1, state = 'released' } = own;
  const { hash: _, postings: __, ...content } = makeStatement({ month, runNo, lines: [...lines] });
  const statement = { ...content, lines: [...lines], hash: contentHash(content), postings: [] };
  await records.keep('statement', [statement]);
  const statements = [{ providerId: statement.providerId, part: 1, hash: statement.hash }];
  const record = makeRun({ month, runNo, state, statements });
  expect(await records.commit([{ kind: 'run', record }], act)).toMatchObject({ ok: true });
}

async function pay(deps: BatchDeps) {
  const { mark } = await readDuePayments(deps);
  return createPaymentBatch(deps, { actor: 'raija', requestId: 'PB-1', expectedMark: mark });
}

/** A client's record as it is now, as somebody saw it. */
async function seen({ records }: BatchDeps, clientId: string, actor: string) {
  const key = { clientId: id<'Client'>(clientId) };
  const { version } = must(await records.get('client', key), 'the client');
  return { key, version, actor, name: `Name of ${actor}` };
}

/** A case worker enters another account of the client. */
async function enter(deps: BatchDeps, iban: string, clientId = 'C1'): Promise<void> {
  const entered = await changeAccount(deps, await seen(deps, clientId, 'maija'), iban);
  expect(entered).toMatchObject({ ok: true });
}

async function confirm(deps: BatchDeps, clientId = 'C1'): Promise<void> {
  const confirmed = await confirmClientAccount(deps, await seen(deps, clientId, 'heikki'));
  expect(confirmed).toMatchObject({ ok: true });
}

async function fileOf(deps: BatchDeps, batchNo = 1) {
  const written = await writePaymentFile(deps, { batchNo });
  return written.ok ? [...written.value.pieces].join('') : written.error;
}

/** What a look through the books finds wrong. */
async function wrongIn({ records }: BatchDeps) {
  const months = [january, february].map((month) => records.listWithin('run', { month }));
  const runs = (await Promise.all(months)).flat().map(({ record }) => record);
  return verifyPayments(records, runs);
}

async function owedIn(deps: BatchDeps) {
  const { payments, leftOut } = await readDuePayments(deps);
  const inShort = (one: { clientId: string; allowanceCents: number }) =>
    `${one.clientId} ${one.allowanceCents}`;
  return { paid: payments.map(inShort), leftOut: leftOut.map(inShort) };
}

const answerOf = (batchNo: number, statuses: readonly (readonly [string, string])[], of = 'B') =>
  `<?xml version="1.0"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>${of}${batchNo}-${statuses.map(([no, status]) => no + status).join('')}</MsgId></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>JP-${String(batchNo).padStart(6, '0')}</OrgnlMsgId>
<OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>JP-1</OrgnlPmtInfId>
${statuses
  .map(
    ([no, status]) =>
      `<TxInfAndSts><OrgnlEndToEndId>JP-${String(batchNo).padStart(6, '0')}-${no.padStart(6, '0')}</OrgnlEndToEndId><TxSts>${status}</TxSts></TxInfAndSts>`,
  )
  .join('\n')}
</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;

const read = (deps: BatchDeps, xml: string) => saveBankAnswer(deps, { xml, actor: 'raija' });

describe('a batch of payments', () => {
  it('pays what released runs owe clients, once', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900), allowance('C2', 1_800, 'kela')]);
    await run(deps.records, [allowance('C2', 900)], { month: february, state: 'confirmed' });
    expect(await owedIn(deps)).toEqual({ paid: ['C1 900'], leftOut: [] });
    const made = await pay(deps);
    expect(made).toMatchObject({
      ok: true,
      value: {
        record: {
          batchNo: 1,
          state: 'made',
          count: 1,
          amountCents: 900,
          executesOn: '2021-04-06',
          runs: [{ month: january, runNo: 1 }],
        },
      },
    });
    expect((await deps.records.get('run', { month: january, runNo: 1 }))?.record.batchNo).toBe(1);
    expect(await owedIn(deps)).toEqual({ paid: [], leftOut: [] });
    expect(await pay(deps)).toMatchObject({ ok: false, error: { code: 'nothing-to-pay' } });
  });

  it('leaves out who has no account, and pays it once there is one', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900), allowance('C3', 900)]);
    expect(await owedIn(deps)).toEqual({ paid: ['C1 900'], leftOut: ['C3 900'] });
    await pay(deps);
    expect(await owedIn(deps)).toEqual({ paid: [], leftOut: ['C3 900'] });
    const head = await deps.records.get('paymentBatch', { batchNo: 1 });
    expect(head?.record).toMatchObject({ leftOut: 1, unpaid: ['C3'] });
    const client = must(await deps.records.get('client', { clientId: id('C3') }), 'the client');
    const iban = must(accounts[1], 'an account');
    const secrets = { personalIdentityCode: '010190-900P', iban } as never;
    const sealed = await deps.vault.seal(secrets, client.record.clientId);
    const record = { ...client.record, sealed, ibanMark: 'mark' };
    await deps.records.commit([{ kind: 'client', record, before: client }], act);
    expect(await owedIn(deps)).toEqual({ paid: ['C3 900'], leftOut: [] });
    await pay(deps);
    expect(await owedIn(deps)).toEqual({ paid: [], leftOut: [] });
    expect(await wrongIn(deps)).toEqual([]);
  });

  it('leaves out whose account waits for the second person, and pays to the one that is confirmed', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900), allowance('C2', 900)]);
    await enter(deps, 'FI42 5000 1510 0000 23');
    const due = await readDuePayments(deps);
    expect(due.leftOut).toMatchObject([{ clientId: 'C1', reason: 'account-changing' }]);
    await pay(deps);
    const head = await deps.records.get('paymentBatch', { batchNo: 1 });
    expect(head?.record).toMatchObject({ count: 1, leftOut: 1, unpaid: ['C1'] });
    await confirm(deps);
    await pay(deps);
    expect(await fileOf(deps, 2)).toContain('<IBAN>FI4250001510000023</IBAN>');
    expect(await owedIn(deps)).toEqual({ paid: [], leftOut: [] });
    expect(await wrongIn(deps)).toEqual([]);
  });

  it('pays to the one in force once the other was refused, also a first one that was confirmed', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900), allowance('C3', 900)]);
    await enter(deps, 'FI4250001510000023');
    await enter(deps, 'FI4250001510000023', 'C3');
    expect(await owedIn(deps)).toEqual({ paid: [], leftOut: ['C1 900', 'C3 900'] });
    await refuseClientAccount(deps, await seen(deps, 'C1', 'heikki'), { reason: 'Not theirs' });
    await confirm(deps, 'C3');
    expect(await owedIn(deps)).toEqual({ paid: ['C1 900', 'C3 900'], leftOut: [] });
    await pay(deps);
    const file = await fileOf(deps, 1);
    expect(file).toContain('<IBAN>FI2112345600000785</IBAN>');
    expect(file).toContain('<IBAN>FI4250001510000023</IBAN>');
  });

  it('keeps the account of when it was made, whatever is entered and confirmed afterwards', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900)]);
    await pay(deps);
    const file = await fileOf(deps, 1);
    await enter(deps, 'FI4250001510000023');
    expect(await fileOf(deps, 1)).toBe(file);
    await confirm(deps);
    expect(await fileOf(deps, 1)).toBe(file);
    // It comes back, and goes to the account that is in force by then.
    await read(deps, answerOf(1, [['1', 'RJCT']]));
    await pay(deps);
    expect(await fileOf(deps, 2)).toContain('<IBAN>FI4250001510000023</IBAN>');
  });

  it('is not made where an account was entered after who makes it looked', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900), allowance('C2', 900)]);
    const { mark } = await readDuePayments(deps);
    await enter(deps, 'FI4250001510000023');
    const asked = { actor: 'raija', requestId: 'PB-1', expectedMark: mark };
    expect(await createPaymentBatch(deps, asked)).toMatchObject({
      error: { code: 'changed-meanwhile' },
    });
  });

  it('carries what was paid too much to the next one', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 2_700), allowance('C2', 900)]);
    await pay(deps);
    await run(deps.records, [allowance('C1', -1_800), allowance('C2', 900)], { runNo: 2 });
    expect(await owedIn(deps)).toEqual({ paid: ['C2 900'], leftOut: ['C1 -1800'] });
    await pay(deps);
    await run(deps.records, [allowance('C1', 2_700)], { month: february });
    expect(await owedIn(deps)).toEqual({ paid: ['C1 900'], leftOut: [] });
    await pay(deps);
    expect(await wrongIn(deps)).toEqual([]);
  });

  it('made by two at once is made once', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900)]);
    const both = await Promise.all([pay(deps), pay(deps)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await deps.records.list('paymentBatch')).toHaveLength(1);
  });

  it('takes no more than one transaction holds, and leaves the rest to the next', async () => {
    const deps = await region();
    const earlier = Array.from({ length: 20 }, (_, at): Change => ({
      kind: 'paymentBatch',
      record: makePaymentBatch({ batchNo: at + 1, lists: [], count: 0, answers: 1 }),
    }));
    await deps.records.commit(earlier, act);
    for (let runNo = 1; runNo <= 35; runNo += 1) {
      await run(deps.records, [allowance('C1', 900)], { runNo });
    }
    expect(await pay(deps)).toMatchObject({
      ok: true,
      value: { record: { batchNo: 21, amountCents: 30 * 900 } },
    });
    expect(await owedIn(deps)).toEqual({ paid: ['C1 4500'], leftOut: [] });
    expect(await pay(deps)).toMatchObject({ ok: true });
  });

  it('is not made of anything but what was seen', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900)]);
    const { mark } = await readDuePayments(deps);
    await run(deps.records, [allowance('C2', 900)], { month: february });
    const made = await createPaymentBatch(deps, {
      actor: 'raija',
      requestId: 'PB-1',
      expectedMark: mark,
    });
    expect(made).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(await deps.records.list('paymentBatch')).toEqual([]);
  });

  it('waits until the region has set by which account it pays', async () => {
    const { records, vault } = test.region(`region-payments-${(regions += 1)}`);
    const deps = { records, vault, clock: clockAt(localDate('2021-04-01')) };
    expect(await readDuePayments(deps)).toMatchObject({ payments: [], executesOn: null });
    expect(await pay(deps)).toMatchObject({ ok: false, error: { code: 'payments-not-set' } });
  });

  it('stopped between its lists and its head has paid nothing', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900)]);
    const records = { ...deps.records, commit: () => Promise.reject(new Error('stopped')) };
    await expect(pay({ ...deps, records })).rejects.toThrow('stopped');
    expect(await owedIn(deps)).toEqual({ paid: ['C1 900'], leftOut: [] });
    expect(await pay(deps)).toMatchObject({ ok: true, value: { record: { batchNo: 1 } } });
  });
});

describe('a batch that is read', () => {
  it('has each payment with what became of it, and the name of who made it', async () => {
    const deps = await region();
    const { records } = deps;
    const grant = makeGrant({ userId: 'raija', name: 'Raija Rantanen' });
    await records.commit([{ kind: 'grant', record: grant }], act);
    await run(records, [allowance('C1', 900), allowance('C2', 900), allowance('C3', 900)]);
    await pay(deps);
    const returned = answerOf(1, [['2', 'RJCT']]);
    await read(
      deps,
      returned.replace('</TxSts>', '</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>'),
    );
    const batch = await readPaymentBatch(records, { batchNo: 1 });
    expect(batch).toMatchObject({
      ok: true,
      value: {
        record: { createdByName: 'Raija Rantanen', state: 'accepted' },
        payments: [
          { endToEndId: 'JP-000001-000001', outcome: null, reason: null },
          { endToEndId: 'JP-000001-000002', outcome: 'returned', reason: 'AC04' },
        ],
        leftOut: [{ clientId: 'C3', reason: 'no-account' }],
      },
    });
    const [listed] = await listPaymentBatches(records);
    expect(listed).toMatchObject({ record: { batchNo: 1, createdByName: 'Raija Rantanen' } });
    expect(await readPaymentBatch(records, { batchNo: 2 })).toMatchObject({ ok: false });
  });

  it('was made by somebody whose name is not known any more', async () => {
    const { records } = await region();
    const batch = { record: makePaymentBatch({ createdBy: 'gone' }), version: 1 };
    expect((await namedBatch(records, batch)).record.createdByName).toBeNull();
  });
});

describe('the file of a batch', () => {
  it('names the payees and their accounts as they were when it was made', async () => {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900)]);
    await pay(deps);
    const file = await fileOf(deps);
    expect(file).toContain('<EndToEndId>JP-000001-000001</EndToEndId>');
    expect(file).toContain('<IBAN>FI2112345600000785</IBAN>');
    expect(file).toContain('<Ustrd>Toimintaraha 1/2020</Ustrd>');
    const client = must(await deps.records.get('client', { clientId: id('C1') }), 'the client');
    const record = { ...client.record, lastName: 'Another', sealed: 'another account' };
    await deps.records.commit([{ kind: 'client', record, before: client }], act);
    expect(await fileOf(deps)).toBe(file);
  });

  it('is not found where there is no batch', async () => {
    expect(await fileOf(await region())).toMatchObject([{ code: 'not-found' }]);
  });
});

describe('an answer of the bank', () => {
  async function paid(): Promise<BatchDeps> {
    const deps = await region();
    await run(deps.records, [allowance('C1', 900), allowance('C2', 1_800)]);
    await pay(deps);
    return deps;
  }
  const batchOf = async ({ records }: BatchDeps) =>
    (await records.get('paymentBatch', { batchNo: 1 }))?.record;

  it('settles the batch once it says of each payment that it was paid', async () => {
    const deps = await paid();
    await read(deps, answerOf(1, [['1', 'ACSC']]));
    expect(await batchOf(deps)).toMatchObject({ state: 'accepted', answers: 1 });
    await read(deps, answerOf(1, [['2', 'ACSC']]));
    expect(await batchOf(deps)).toMatchObject({ state: 'settled', answers: 2 });
    expect(await owedIn(deps)).toEqual({ paid: [], leftOut: [] });
  });

  it('that a payment came back makes it owed again, once', async () => {
    const deps = await paid();
    await read(
      deps,
      answerOf(1, [
        ['1', 'ACSC'],
        ['2', 'RJCT'],
      ]),
    );
    expect(await owedIn(deps)).toEqual({ paid: ['C2 1800'], leftOut: [] });
    expect((await batchOf(deps))?.returned).toBe(1);
    await pay(deps);
    expect((await batchOf(deps))?.returned).toBe(0);
    expect(await owedIn(deps)).toEqual({ paid: [], leftOut: [] });
    // The first one comes back later, too; of the second the bank says the same once more.
    await read(
      deps,
      answerOf(
        1,
        [
          ['1', 'RJCT'],
          ['2', 'RJCT'],
        ],
        'again',
      ),
    );
    expect(await owedIn(deps)).toEqual({ paid: ['C1 900'], leftOut: [] });
    expect(await wrongIn(deps)).toEqual([]);
    await pay(deps);
    expect(await wrongIn(deps)).toEqual([]);
  });

  it('with a payment that the batch does not have is refused whole, with its line', async () => {
    const deps = await paid();
    const refused = await read(
      deps,
      answerOf(1, [
        ['1', 'ACSC'],
        ['3', 'RJCT'],
      ]),
    );
    expect(refused).toEqual({
      ok: false,
      error: [{ code: 'answer-unknown-payment', details: { line: 8, id: 'JP-000001-000003' } }],
    });
    expect(await batchOf(deps)).toMatchObject({ state: 'made', answers: 0 });
    expect(await deps.records.listWithin('bankAnswer', { batchNo: 1 })).toEqual([]);
  });

  it.each([
    ['of a batch that is not there', answerOf(7, [['1', 'ACSC']]), 'answer-unknown-batch'],
    ['with an unknown status', answerOf(1, [['1', 'GOOD']]), 'answer-unknown-status'],
    [
      'that names a payment twice',
      answerOf(1, [
        ['1', 'ACSC'],
        ['1', 'RJCT'],
      ]),
      'answer-payment-twice',
    ],
    ['that is no XML', 'Dear customer,', 'answer-unreadable'],
    ['cut short', answerOf(1, [['1', 'ACSC']]).slice(0, -40), 'answer-unreadable'],
    ['that is empty', '', 'answer-unreadable'],
    [
      'that is a payment file',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"/>',
      'answer-unreadable',
    ],
    [
      'with a document type, which could expand to anything',
      `<!DOCTYPE a [<!ENTITY x "y">]>${answerOf(1, [['1', 'ACSC']]).slice(21)}`,
      'answer-unreadable',
    ],
  ])('%s is refused, and nothing is kept of it', async (_name, xml, code) => {
    const deps = await paid();
    expect(await read(deps, xml)).toMatchObject({ ok: false, error: [{ code }] });
    expect(await batchOf(deps)).toMatchObject({ state: 'made', answers: 0 });
  });

  it('is read once', async () => {
    const deps = await paid();
    const xml = answerOf(1, [['1', 'ACSC']]);
    const both = await Promise.all([read(deps, xml), read(deps, xml)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await read(deps, xml)).toMatchObject({ ok: false, error: [{ code: 'answer-known' }] });
  });

  it('of the whole batch is one of each of its payments', async () => {
    const deps = await paid();
    const whole = (status: string) =>
      answerOf(1, []).replace(
        '</OrgnlMsgNmId>',
        `</OrgnlMsgNmId><GrpSts>${status}</GrpSts><StsRsnInf><Rsn><Cd>AM04</Cd></Rsn></StsRsnInf>`,
      );
    expect(await read(deps, whole('RJCT'))).toMatchObject({ ok: true });
    expect(await batchOf(deps)).toMatchObject({ state: 'refused' });
    const [answer] = await deps.records.listWithin('bankAnswer', { batchNo: 1 });
    expect(answer?.record.payments).toEqual([
      { no: 1, outcome: 'returned', reason: 'AM04' },
      { no: 2, outcome: 'returned', reason: 'AM04' },
    ]);
    expect(await owedIn(deps)).toEqual({ paid: ['C1 900', 'C2 1800'], leftOut: [] });
  });
});
