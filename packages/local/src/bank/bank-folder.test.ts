import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  bookMonth,
  createPaymentBatch,
  createProviderBatch,
  readDueBills,
  readDuePayments,
  releaseRun,
} from '@jatkopolku/application';
import { clockAt, id, localDate, must, parseIban, parseMonth } from '@jatkopolku/kernel';
import {
  makeAccount,
  makeAgreement,
  makeBenefit,
  makeClient,
  makeInvoiceSettings,
  makePaymentSettings,
  makeProvider,
  makeProviderInvoice,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';

import { demoBankAnswer } from '../demo/demo-bank.ts';
import { demoErpAnswer } from '../demo/demo-erp.ts';
import type { OpenRegion } from '../open-region.ts';
import { exchangeWithBank } from './bank-folder.ts';

let test: TestTable;
let folder: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-bank-'));
});
afterEach(() => rm(folder, { recursive: true }));

const month = must(parseMonth('2020-01'), 'a month');
const iban = must(parseIban('FI2112345600000785'), 'an account');

/** A region whose first batch pays a client's travel of January. */
async function region(): Promise<OpenRegion> {
  const regionId = `region-bank-${(regions += 1)}`;
  const made = { ...test.region(regionId), regionId, close: () => Promise.resolve() };
  const { records, vault } = made;
  const clientId = id<'Client'>('C1');
  const sealed = await vault.seal({ personalIdentityCode: '010190-900P', iban } as never, clientId);
  const client = makeClient({ clientId, sealed, ibanMark: 'mark' });
  const settings = makePaymentSettings({ sealed: await vault.sealOwnAccount(iban) });
  const sheet = makeSheet({ month, state: 'accepted', days: { '07': '5+640' } });
  await records.commit(
    [
      { kind: 'client', record: client },
      { kind: 'provider', record: makeProvider() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'benefit', record: makeBenefit() },
      { kind: 'sheet', record: sheet },
      { kind: 'paymentSettings', record: settings },
    ],
    { event: 'created', actor: 'test' },
  );
  const deps = closingDeps(records);
  await bookMonth(deps, month, { actor: 'kirsi' });
  await releaseRun(deps, { key: { month, runNo: 1 }, version: 1, actor: 'raija' });
  const { mark: expectedMark } = await readDuePayments(made);
  const asked = { actor: 'raija', requestId: 'PB-1', expectedMark };
  expect(await createPaymentBatch(made, asked)).toMatchObject({ ok: true });
  return made;
}

/** A region whose first batch pays a provider's invoice by the ERP. */
async function billedByErp(): Promise<OpenRegion> {
  const regionId = `region-bank-${(regions += 1)}`;
  const made = { ...test.region(regionId), regionId, close: () => Promise.resolve() };
  const providerId = id<'Provider'>('P1');
  const sealed = await made.vault.sealAccount(iban, providerId);
  const settings = makePaymentSettings({ sealed: await made.vault.sealOwnAccount(iban) });
  await made.records.commit(
    [
      { kind: 'provider', record: makeProvider({ businessId: '9900002-6' }) },
      { kind: 'account', record: makeAccount({ state: 'confirmed', sealed }) },
      { kind: 'paymentSettings', record: settings },
      { kind: 'invoiceSettings', record: makeInvoiceSettings({ channel: 'erp' }) },
      { kind: 'invoice', record: makeProviderInvoice() },
    ],
    { event: 'created', actor: 'test' },
  );
  const deps = { ...made, clock: clockAt(localDate('2020-02-05')) };
  const { mark: expectedMark } = await readDueBills(deps);
  const asked = { actor: 'raija', name: 'Raija', requestId: 'PB-1', expectedMark };
  expect(await createProviderBatch(deps, asked)).toMatchObject({ ok: true });
  return made;
}

const stateOf = async ({ records }: OpenRegion) =>
  (await records.get('paymentBatch', { batchNo: 1 }))?.record.state;
const filesIn = (...path: string[]) => readdir(join(folder, ...path));

it('a batch goes to the bank once, and waits for its answer', async () => {
  const said: string[] = [];
  const made = await region();
  const round = () => exchangeWithBank(made, { folder }, (line) => said.push(line));
  await round();
  await round();
  expect(await filesIn('to-bank')).toEqual(['JP-000001.xml']);
  const path = join(folder, 'to-bank', 'JP-000001.xml');
  expect(await readFile(path, 'utf8')).toContain('<InstdAmt Ccy="EUR">6.40</InstdAmt>');
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect(said).toHaveLength(1);
  expect(await stateOf(made)).toBe('made');
});

it('the answer of the bank is read in, and moved away', async () => {
  const made = await region();
  const bank = { folder, answers: { bank: demoBankAnswer, erp: demoErpAnswer } };
  await exchangeWithBank(made, bank, () => {});
  expect(await stateOf(made)).toBe('settled');
  expect(await filesIn('from-bank', 'read')).toEqual(['JP-000001-answer.xml']);
  // The same file is not answered again.
  await exchangeWithBank(made, bank, () => {});
  expect((await made.records.listWithin('bankAnswer', { batchNo: 1 }))[0]?.record.answerNo).toBe(1);
});

it('an answer that is none is put aside, and said why', async () => {
  const said: string[] = [];
  const made = await region();
  await exchangeWithBank(made, { folder }, () => {});
  await writeFile(join(folder, 'from-bank', 'wrong.xml'), 'Dear customer,');
  await exchangeWithBank(made, { folder }, (line) => said.push(line));
  expect(await filesIn('from-bank', 'refused')).toEqual(['wrong.xml']);
  expect(said).toEqual([expect.stringContaining('line 1')]);
  expect(await stateOf(made)).toBe('made');
});

it('a batch by the ERP goes to it, and what it has paid is read back', async () => {
  const said: string[] = [];
  const made = await billedByErp();
  const answers = { bank: demoBankAnswer, erp: demoErpAnswer };
  await exchangeWithBank(made, { folder, answers }, (line) => said.push(line));
  expect(await filesIn('to-erp')).toEqual(['JP-000001.csv']);
  expect(await readFile(join(folder, 'to-erp', 'JP-000001.csv'), 'utf8')).toContain(
    'JP-000001-000001;9900002-6;',
  );
  expect(await filesIn('to-bank')).toEqual([]);
  expect(await filesIn('from-erp', 'read')).toEqual(['JP-000001-answer.csv']);
  expect(await stateOf(made)).toBe('settled');
  expect(said[1]).toContain('The ERP of');
});
