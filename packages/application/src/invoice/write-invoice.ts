import { finvoice, peppolInvoice } from '@jatkopolku/contracts';
import type { Invoice } from '@jatkopolku/domain/invoice';
import type { Account } from '@jatkopolku/domain/provider';
import { type Result, success } from '@jatkopolku/kernel';

import type { PaymentDeps } from '../payment/batch-head.ts';
import { openProviderAccount } from '../provider/accounts.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type InvoiceName, openDraft } from './send-invoice.ts';

const writers = { peppol: peppolInvoice, finvoice } as const;
type InvoiceSyntax = keyof typeof writers;

/**
 * Writes an invoice by Peppol BIS Billing 3.0 or Finvoice 3.0: one that was sent as it was sent, the same bytes each
 * time, and before that as it would be.
 * @returns what the draft is refused for; `invoice-no-account` for a credit note of a provider that has none, too.
 */
export async function writeInvoice(
  deps: PaymentDeps,
  { syntax, ...name }: InvoiceName & { readonly syntax: InvoiceSyntax },
): Promise<Result<{ readonly name: string; readonly xml: string }, Refusal>> {
  const provider = (await deps.records.get('provider', name))?.record;
  if (!provider) return refuse('not-found');
  const written = await openWritten(deps, name);
  if (!written.ok) return written;
  const { invoice, accountId } = written.value;
  if (accountId === null) return refuse('invoice-no-account');
  const iban = await openProviderAccount(deps, { ...name, accountId });
  const xml = writers[syntax](invoice, { iban, language: provider.language });
  return success({ name: `${invoice.number}-${syntax}.xml`, xml });
}

interface Written {
  readonly invoice: Invoice;
  readonly accountId: Account['accountId'] | null;
}

async function openWritten(
  { records }: PaymentDeps,
  name: InvoiceName,
): Promise<Result<Written, Refusal>> {
  const sent = (await records.get('invoice', name))?.record;
  if (sent?.state === 'matched') {
    return success({ invoice: sent.document, accountId: sent.accountId });
  }
  const drafted = await openDraft(records, name);
  if (!drafted.ok) return drafted;
  const { invoice, biller } = drafted.value;
  return success({ invoice, accountId: biller.account?.record.accountId ?? null });
}
