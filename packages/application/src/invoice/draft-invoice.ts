import {
  type EarlierInvoice,
  type Invoice,
  type InvoiceBuyer,
  type InvoiceSeller,
  type InvoiceSettings,
  electronicAddress,
  invoiceNumber,
  invoiceOf,
  vatIdOf,
} from '@jatkopolku/domain/invoice';
import type { PaymentSettings } from '@jatkopolku/domain/payment';
import type { Provider } from '@jatkopolku/domain/provider';
import {
  type Instant,
  type Result,
  helsinkiDayOf,
  must,
  parseBusinessId,
  success,
} from '@jatkopolku/kernel';

import { type Refusal, refuse } from '../refuse.ts';
import type { BilledRun, Biller, Billing } from './open-billing.ts';

/**
 * The invoice of what a released run booked of a provider, by the names and terms of now.
 * @returns `not-found` where the run booked nothing of the provider; `invoice-unreleased` before somebody has let
 *   its money go; `payments-not-set` while the region has not set who pays, `invoices-not-set` what it has agreed
 *   of invoices; `invoice-no-account` while no account of the provider is confirmed, but for a credit note.
 */
export function draftInvoice(
  { settings, payer, billedOf, month }: Billing,
  { provider, account, agreements }: Biller,
  runNo: number,
): Result<Invoice, Refusal> {
  const billed = billedOf(provider.providerId);
  const own = billed.find(({ run }) => run.runNo === runNo);
  if (!own) return refuse('not-found');
  const releasedAt = own.run.release?.at;
  if (releasedAt === undefined) return refuse('invoice-unreleased');
  if (!payer) return refuse('payments-not-set');
  if (!settings) return refuse('invoices-not-set');
  const vatCase = settings.taxed.includes(provider.providerId) ? 'taxed' : 'exempt';
  const invoice = invoiceOf({
    month,
    runNo,
    issuedOn: helsinkiDayOf(releasedAt),
    seller: sellerOf(provider, settings, vatCase === 'taxed'),
    buyer: buyerOf(payer, settings),
    vatCase,
    selfBilled: settings.selfBilling,
    paymentDays: settings.paymentDays,
    lines: own.lines,
    agreements,
    earlier: earlierThan(releasedAt, billed, provider),
  });
  const made = must(invoice, 'an invoice of lines that come to something');
  return made.type === 'invoice' && !account ? refuse('invoice-no-account') : success(made);
}

/** By the moment of their release, which never changes: a run may be released before one with a lower number. */
function earlierThan(
  releasedAt: Instant,
  booked: readonly BilledRun[],
  { businessId }: Pick<Provider, 'businessId'>,
): EarlierInvoice[] {
  return booked
    .flatMap(({ run: { month, runNo, release } }) =>
      release && release.at < releasedAt
        ? [{ at: release.at, number: invoiceNumber({ businessId, month, runNo }) }]
        : [],
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, number }) => ({ number, issuedOn: helsinkiDayOf(at) }));
}

function sellerOf(
  { name, businessId, registers, eInvoice }: Provider,
  { scheme }: InvoiceSettings,
  isTaxed: boolean,
): InvoiceSeller {
  const hasVatId = isTaxed || registers.includes('vat-business');
  return {
    name,
    businessId,
    address: electronicAddress({ businessId, own: eInvoice?.address ?? null }, scheme),
    operator: eInvoice?.operator ?? null,
    vatId: hasVatId ? vatIdOf(businessId) : null,
  };
}

function buyerOf(
  { debtorName, businessId: written }: PaymentSettings,
  { scheme, buyerReference, buyerAddress, buyerOperator }: InvoiceSettings,
): InvoiceBuyer {
  const businessId = must(parseBusinessId(written), 'the business id of who pays');
  return {
    name: debtorName,
    businessId,
    address: electronicAddress({ businessId, own: buyerAddress }, scheme),
    operator: buyerOperator,
    reference: buyerReference,
  };
}
