import {
  type AddressScheme,
  type EarlierInvoice,
  type Invoice,
  type InvoiceBuyer,
  type InvoiceSeller,
  type VatCase,
  electronicAddress,
  invoiceNumber,
  invoiceOf,
  vatIdOf,
} from '@jatkopolku/domain/invoice';
import type { PaymentSettings } from '@jatkopolku/domain/payment';
import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { type Line, type OwnLine, type Run, isOwnLine } from '@jatkopolku/domain/settlement';
import {
  type Iban,
  type Instant,
  type Result,
  helsinkiDayOf,
  must,
  parseBusinessId,
  success,
} from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { PaymentDeps } from '../payment/open-batch.ts';
import { readPaymentSettings } from '../payment/payment-settings.ts';
import { readPayingAccount } from '../provider/accounts.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { ownRuns } from '../settlement/own-month.ts';
import type { RunName } from '../settlement/statements.ts';

export interface AskedInvoice extends RunName {
  readonly providerId: ProviderId;
}

/** What the region and the provider have agreed of invoices. */
export interface InvoiceTerms {
  readonly scheme: AddressScheme;
  readonly vatCase: VatCase;
  readonly paymentDays: number;
  /** By which the buyer leads an invoice to who handles it. */
  readonly buyerReference: string;
  /** The buyer's own e-invoice address and its operator; null where they follow from its business id, or are not known. */
  readonly buyerAddress: string | null;
  readonly buyerOperator: string | null;
}

/**
 * The invoice of what a released run booked of a provider; the names and the account are those of now.
 * @returns `not-found` for no such run, and where it booked nothing of the provider; `invoice-unreleased` before
 *   somebody has let its money go; `payments-not-set` while the region has not set who pays;
 *   `invoice-no-account` while no account of the provider is confirmed.
 */
export async function readInvoice(
  deps: PaymentDeps,
  asked: AskedInvoice,
  terms: InvoiceTerms,
): Promise<Result<Invoice, Refusal>> {
  const { records } = deps;
  const [provider, runs, settings] = await Promise.all([
    records.get('provider', asked),
    ownRuns(records, asked),
    readPaymentSettings(deps),
  ]);
  const booked = runs.map(billed);
  const own = booked.find(({ run }) => run.runNo === asked.runNo);
  if (!provider || !own || own.lines.length === 0) return refuse('not-found');
  const releasedAt = own.run.release?.at;
  if (releasedAt === undefined) return refuse('invoice-unreleased');
  if (!settings) return refuse('payments-not-set');
  const account = await readPayingAccount(deps, asked.providerId);
  if (!account) return refuse('invoice-no-account');
  const agreements = await listOfProvider(records, 'agreement', asked.providerId);
  const invoice = invoiceOf({
    month: asked.month,
    runNo: asked.runNo,
    issuedOn: helsinkiDayOf(releasedAt),
    seller: sellerOf(provider.record, account.iban, terms),
    buyer: buyerOf(settings.record, terms),
    vatCase: terms.vatCase,
    paymentDays: terms.paymentDays,
    lines: own.lines,
    agreements: new Map(agreements.map(({ record }) => [record.agreementId, record])),
    earlier: earlierThan(releasedAt, booked, provider.record),
  });
  return success(must(invoice, 'an invoice of lines that come to something'));
}

interface Billed {
  readonly run: Run;
  readonly lines: readonly OwnLine[];
}

/** What can be billed of a run: what is the provider's own, and comes to something. */
function billed({ run, lines }: { readonly run: Run; readonly lines: readonly Line[] }): Billed {
  return { run, lines: lines.filter(isOwnLine).filter(({ amountCents }) => amountCents !== 0) };
}

/** By the moment of their release, which never changes: a run may be released before one with a lower number. */
function earlierThan(
  releasedAt: Instant,
  booked: readonly Billed[],
  { businessId }: Pick<Provider, 'businessId'>,
): EarlierInvoice[] {
  return booked
    .flatMap(({ run: { month, runNo, release }, lines }) =>
      release && release.at < releasedAt && lines.length > 0
        ? [{ at: release.at, number: invoiceNumber({ businessId, month, runNo }) }]
        : [],
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, number }) => ({ number, issuedOn: helsinkiDayOf(at) }));
}

function sellerOf(
  { name, businessId, registers, eInvoice }: Provider,
  iban: Iban,
  { scheme, vatCase }: InvoiceTerms,
): InvoiceSeller {
  const hasVatId = vatCase === 'taxed' || registers.includes('vat-business');
  return {
    name,
    businessId,
    address: electronicAddress({ businessId, own: eInvoice?.address ?? null }, scheme),
    operator: eInvoice?.operator ?? null,
    iban,
    vatId: hasVatId ? vatIdOf(businessId) : null,
  };
}

function buyerOf(
  { debtorName, businessId: written }: PaymentSettings,
  { scheme, buyerReference, buyerAddress, buyerOperator }: InvoiceTerms,
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
