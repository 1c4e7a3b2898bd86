import { createHash } from 'node:crypto';

import {
  type Invoice,
  type InvoiceSource,
  type ProviderInvoice,
  invoiceSteps,
} from '@jatkopolku/domain/invoice';
import type { Provider } from '@jatkopolku/domain/provider';
import { type Clock, type Month, type Result, stepProblem, success } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { Change, Records, Versioned, Witness } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { draftInvoice } from './draft-invoice.ts';
import { type Biller, type Billing, openBiller, openBilling } from './open-billing.ts';

export interface InvoiceName {
  readonly providerId: Provider['providerId'];
  readonly month: Month;
  readonly runNo: number;
}

export interface InvoiceDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** Who sends, and what they are called. */
export interface Sender {
  readonly actor: string;
  readonly name: string;
}

/** An invoice before it is sent, with what it was made from. */
export interface DraftedInvoice {
  readonly invoice: Invoice;
  readonly biller: Biller;
  readonly billing: Billing;
}

export async function openDraft(
  records: Records,
  { providerId, month, runNo }: InvoiceName,
): Promise<Result<DraftedInvoice, Refusal>> {
  const [billing, biller] = await Promise.all([
    openBilling(records, month),
    openBiller(records, providerId),
  ]);
  if (!biller) return refuse('not-found');
  const drafted = draftInvoice(billing, biller, runNo);
  return drafted.ok ? success({ invoice: drafted.value, biller, billing }) : drafted;
}

/** Of all that an invoice says: by it a person sends what the page showed. */
export function invoiceMark(invoice: Invoice, account: Biller['account']): string {
  const content = JSON.stringify([invoice, account?.record.accountId ?? null]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 32);
}

interface Sending extends InvoiceName {
  /** Of what they saw. */
  readonly expectedMark: string;
}

/**
 * The provider sends the invoice that the system makes from its statement: it is matched by that. Of two people,
 * and of two clicks, the first one sends it.
 * @returns what {@link draftInvoice} refuses; `self-billing-on` where the region makes the invoices itself;
 *   `changed-meanwhile` where it says something else by now; `not-in-this-state` for one that is matched.
 */
export async function sendInvoice(
  deps: InvoiceDeps,
  { expectedMark, ...name }: Sending,
  sender: Sender,
): Saved<ProviderInvoice> {
  const drafted = await openDraft(deps.records, name);
  if (!drafted.ok) return drafted;
  const { invoice, biller } = drafted.value;
  if (invoice.selfBilled) return refuse('self-billing-on');
  if (invoiceMark(invoice, biller.account) !== expectedMark) return refuse('changed-meanwhile');
  return keepMatched(deps, name, { ...drafted.value, source: 'system', sender });
}

interface Matched extends DraftedInvoice {
  readonly source: InvoiceSource;
  readonly sender: Sender;
}

/** Keeps an invoice that is what its statement comes to, in place of one that was not. */
export async function keepMatched(
  { records, clock }: InvoiceDeps,
  name: InvoiceName,
  { invoice, biller, source, sender }: Matched,
): Saved<ProviderInvoice> {
  const before = await records.get('invoice', name);
  const problem = before && stepProblem(invoiceSteps.match, before.record, sender.actor);
  if (problem) return refuse(problem);
  const record = {
    ...matchedInvoice(name, invoice, biller),
    source,
    ...sentBy(sender, clock),
  };
  return keepInvoice(records, { record, before, biller }, sender.actor);
}

/** An invoice that is what its statement comes to, before it is said who sends it. */
export function matchedInvoice(
  { providerId, month, runNo }: InvoiceName,
  document: Invoice,
  { account }: Pick<Biller, 'account'>,
) {
  return {
    month,
    runNo,
    providerId,
    state: 'matched' as const,
    document,
    accountId: account?.record.accountId ?? null,
    ending: account?.record.ending ?? null,
    arrived: null,
    differences: [],
    returned: null,
    batchNo: null,
  };
}

export function sentBy({ actor, name }: Sender, clock: Clock) {
  return { sentBy: actor, sentByName: name, sentAt: clock.businessNow() };
}

interface Keeping {
  readonly record: ProviderInvoice;
  readonly before: Versioned<ProviderInvoice> | undefined;
  readonly biller: Pick<Biller, 'account'>;
  readonly beside?: readonly Change[];
}

/** Writes what was sent, while the account that it names is the one in force. */
export async function keepInvoice(
  records: Records,
  { record, before, biller: { account }, beside = [] }: Keeping,
  actor: string,
): Saved<ProviderInvoice> {
  const witnesses: Witness[] = account
    ? [{ kind: 'account', key: account.record, version: account.version }]
    : [];
  const event = record.state === 'matched' ? 'invoice-sent' : 'invoice-differs';
  const change = { kind: 'invoice', record, before } as const;
  const written = await records.commit([change, ...beside], { event, actor }, witnesses);
  return written.ok
    ? success({ record, version: (before?.version ?? 0) + 1 })
    : refuse(written.error);
}
