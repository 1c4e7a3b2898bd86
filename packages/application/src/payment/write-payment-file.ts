import {
  type Transfer,
  erpFileName,
  erpPaymentsCsv,
  paymentFileOf,
  remittanceText,
} from '@jatkopolku/contracts';
import type { Client } from '@jatkopolku/domain/client';
import {
  type Payment,
  type PaymentBatch,
  batchMessageId,
  owedOf,
} from '@jatkopolku/domain/payment';
import { type Result, must, parseIban, success } from '@jatkopolku/kernel';

import { type Refusal, refuse } from '../refuse.ts';
import { someAtOnce } from '../some-at-once.ts';
import type { PaymentDeps } from './batch-head.ts';
import { openPayouts, transferTo } from './open-payouts.ts';
import { listsOf } from './payment-lists.ts';

/** A file of a batch: for the bank, or for the county's own ERP. */
export interface WrittenPayments {
  readonly name: string;
  readonly mediaType: 'application/xml' | 'text/csv';
  readonly count: number;
  /** Clients whose accounts are in it. */
  readonly clientIds: readonly Client['clientId'][];
  /** In pieces, in their order. */
  readonly pieces: Iterable<string>;
}

/**
 * Writes the file of a batch: whenever it is written, the same bytes, but for the names of providers, which are
 * those of now. Names and accounts of clients are those of their records when the batch was made, whatever they are now.
 * @returns `not-found` for no such batch.
 */
export async function writePaymentFile(
  deps: PaymentDeps,
  key: Pick<PaymentBatch, 'batchNo'>,
): Promise<Result<WrittenPayments, Refusal>> {
  const batch = (await deps.records.get('paymentBatch', key))?.record;
  if (!batch) return refuse('not-found');
  if (batch.channel === 'erp') return success(await erpFile(deps, batch));
  const { transfers, clientIds } =
    batch.payees === 'clients' ? await toClients(deps, batch) : await toProviders(deps, batch);
  const iban = await deps.vault.openOwnAccount(batch.settings.sealed);
  return success({
    name: `${batchMessageId(batch)}.xml`,
    mediaType: 'application/xml',
    count: transfers.length,
    clientIds,
    pieces: paymentFileOf({ batch, iban, transfers }),
  });
}

async function toClients(deps: PaymentDeps, batch: PaymentBatch) {
  const { payments } = await listsOf(deps.records, batch);
  const clients = await clientsAsPaid(deps, payments);
  const transfers = await someAtOnce(payments, (payment) =>
    transferOf(deps, payment, must(clients.get(payment.no), `the payee ${payment.no}`)),
  );
  return { transfers, clientIds: payments.map(({ clientId }) => clientId) };
}

async function toProviders(deps: PaymentDeps, batch: PaymentBatch) {
  const payouts = await openPayouts(deps, batch);
  return { transfers: payouts.map(transferTo), clientIds: [] };
}

async function erpFile(deps: PaymentDeps, batch: PaymentBatch): Promise<WrittenPayments> {
  const payouts = await openPayouts(deps, batch);
  return {
    name: erpFileName(batch),
    mediaType: 'text/csv',
    count: payouts.length,
    clientIds: [],
    pieces: [erpPaymentsCsv(batch, payouts)],
  };
}

/** Each payee's record in the version that was paid by. */
async function clientsAsPaid({ records }: PaymentDeps, payments: readonly Payment[]) {
  const now = await records.getMany('client', payments);
  const current = new Map(now.map((client) => [client.record.clientId, client]));
  const found = await someAtOnce(payments, async ({ no, clientId, version }) => {
    const known = current.get(clientId);
    if (known?.version === version) return [no, known.record] as const;
    const events = await records.history('client', { clientId });
    const then = events.findLast((event) => event.version === version)?.after;
    return [no, must(then, `version ${version} of the client ${clientId}`)] as const;
  });
  return new Map<Payment['no'], Client>(found);
}

async function transferOf(
  { vault }: PaymentDeps,
  payment: Payment,
  { clientId, sealed, firstName, lastName, language }: Client,
): Promise<Transfer> {
  const { iban } = await vault.open(sealed, clientId);
  return {
    no: payment.no,
    name: `${lastName} ${firstName}`,
    iban: must(parseIban(iban ?? ''), `the account of payment ${payment.no}`),
    amountCents: owedOf(payment),
    text: remittanceText(payment, language),
  };
}
