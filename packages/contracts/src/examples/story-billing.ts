import type { ShownInvoiceSettings } from '@jatkopolku/domain/invoice';
import { must } from '@jatkopolku/kernel';

import { type Act, county, managerOf } from './play.ts';
import { bankAnswer } from './story-paying.ts';

const finance = county('finance');
const caseWorker = county('case-worker');

interface Billed {
  readonly providerId: string;
  readonly month: string;
}

const terms = {
  scheme: '0216',
  paymentDays: 14,
  buyerReference: 'KUNTOUTTAVA',
  buyerAddress: null,
  buyerOperator: null,
  selfBilling: false,
  taxed: [],
  channel: 'erp',
} as const satisfies ShownInvoiceSettings;

/** The provider bills its released run, and the county's ERP pays it. */
export async function payProvider(act: Act, billed: Billed): Promise<void> {
  const { version } = await act(finance, 'readInvoiceSettings', {});
  await act(finance, 'changeInvoiceSettings', { version, body: terms });
  await billRun(act, billed);
  const { mark } = await act(finance, 'readDueBills', {});
  const { record } = await act(finance, 'createProviderBatch', { body: { expectedMark: mark } });
  const batch = { params: { batchNo: `${record.batchNo}` } };
  await act(finance, 'readPaymentFile', batch);
  const { providerPayments } = await act(finance, 'readPaymentBatch', batch);
  const rows = providerPayments.map(({ endToEndId }) => `${endToEndId};paid;`);
  const csv = ['payment;status;reason', ...rows].join('\r\n');
  await act(finance, 'saveErpAnswer', { body: { csv } });
  await billForProviders(act, billed.month);
}

/** One that the provider made elsewhere differs and is sent back; the provider sends the system's in its place. */
async function billRun(act: Act, { providerId, month }: Billed): Promise<void> {
  const manager = managerOf(providerId);
  const key = { params: { providerId, month } };
  const { items } = await act(finance, 'listInvoices', { params: { month } });
  const runNo = `${must(items[0], 'an invoice').runNo}`;
  const name = { params: { ...key.params, runNo } };
  await act(manager, 'readInvoiceDocument', { ...name, query: { syntax: 'finvoice' } });
  const made = await act(manager, 'readInvoiceDocument', { ...name, query: { syntax: 'peppol' } });
  const xml = Buffer.from(made.base64, 'base64')
    .toString()
    .replaceAll(
      /(PayableAmount|TaxInclusiveAmount) currencyID="EUR">\d+/g,
      '$1 currencyID="EUR">9',
    );
  const taken = await act(finance, 'takeInvoice', { params: { month }, body: { xml } });
  await act(finance, 'returnInvoice', {
    ...name,
    version: taken.version,
    body: { reason: 'The total is not that of the statement.' },
  });
  const own = await act(manager, 'readProviderInvoices', key);
  const expectedMark = must(own.items[0]?.mark, 'a mark');
  await act(manager, 'sendInvoice', { ...name, body: { expectedMark } });
  await act(manager, 'readInvoice', name);
}

/** From now on the county makes the invoices in its providers' names. */
async function billForProviders(act: Act, month: string): Promise<void> {
  const { version } = await act(finance, 'readInvoiceSettings', {});
  const body = { ...terms, selfBilling: true };
  await act(finance, 'changeInvoiceSettings', { version, body });
  await act(finance, 'billForProviders', { params: { month } });
}

/** The client whose payment came back has an account again: once all is paid, the run is over. */
export async function reconcileMonth(
  act: Act,
  { clientId, month }: { readonly clientId: string; readonly month: string },
): Promise<void> {
  const client = await act(caseWorker, 'readClient', { params: { clientId } });
  const entered = await act(caseWorker, 'changeAccount', {
    params: { clientId },
    version: client.version,
    body: { iban: 'FI2112345600000785' },
  });
  await act(finance, 'confirmClientAccount', { params: { clientId }, version: entered.version });
  const { mark } = await act(finance, 'readDuePayments', {});
  const { record } = await act(finance, 'createPaymentBatch', { body: { expectedMark: mark } });
  await act(finance, 'saveBankAnswer', { body: { xml: bankAnswer(record.batchNo, 'ACSC') } });
  const { runs } = await act(finance, 'readReconciliation', { params: { month } });
  const run = must(runs[0], 'a run');
  await act(finance, 'reconcileRun', {
    params: { month, runNo: `${run.runNo}` },
    version: run.version,
  });
  await act(finance, 'readReconciliationDocument', {
    params: { month },
    query: { language: 'fi', documentType: 'xlsx' },
  });
}
