import type { Month, Problem, Result } from '@jatkopolku/kernel';
import { refusal, success } from '@jatkopolku/kernel';

import { readInvoiceSettings } from './invoice-settings.ts';
import { listInvoices } from './read-invoices.ts';
import { type InvoiceDeps, type Sender, keepMatched, openDraft } from './send-invoice.ts';

/** How many invoices were made, and of whom none could be. */
export interface BilledMonth {
  readonly made: number;
  readonly failed: number;
}

/**
 * The region makes the invoices of a month's released runs in its providers' names, each by itself: what a stopped
 * one has left is made by the next. What was made stays.
 * @returns `self-billing-off` where the providers send them.
 */
export async function billForProviders(
  deps: InvoiceDeps,
  { month }: { readonly month: Month },
  sender: Sender,
): Promise<Result<BilledMonth, Problem>> {
  const settings = await readInvoiceSettings(deps.records);
  if (!settings?.record.selfBilling) return refusal({ code: 'self-billing-off' });
  const unsent = (await listInvoices(deps.records, { month })).filter(
    ({ sent }) => sent?.record.state !== 'matched',
  );
  let made = 0;
  for (const name of unsent) {
    const drafted = await openDraft(deps.records, name);
    if (!drafted.ok || !drafted.value.invoice.selfBilled) continue;
    const kept = await keepMatched(deps, name, { ...drafted.value, source: 'buyer', sender });
    if (kept.ok) made += 1;
  }
  return success({ made, failed: unsent.length - made });
}
