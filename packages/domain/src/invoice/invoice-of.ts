import type { OwnLine } from '@jatkopolku/domain/settlement';
import {
  type LocalDate,
  type Month,
  addDays,
  businessDayFrom,
  cents,
  monthRange,
  sumCents,
} from '@jatkopolku/kernel';

import { invoiceNumber, invoiceReference } from './invoice-ids.ts';
import { type PricedAgreements, invoiceLines } from './invoice-lines.ts';
import type {
  EarlierInvoice,
  Invoice,
  InvoiceBuyer,
  InvoiceLine,
  InvoiceSeller,
} from './schema.ts';
import { type VatCase, vatOf } from './vat.ts';

/** What an invoice is made from; the same gives the same invoice. */
export interface InvoiceFacts {
  readonly month: Month;
  readonly runNo: number;
  /** The day on which the run was released: from then on the provider may bill it. */
  readonly issuedOn: LocalDate;
  readonly seller: InvoiceSeller;
  readonly buyer: InvoiceBuyer;
  readonly vatCase: VatCase;
  /** Whether the buyer makes it in the seller's name. */
  readonly selfBilled: boolean;
  /** Days from the invoice to its due day, which is a business day. */
  readonly paymentDays: number;
  /** What the run booked of the provider. */
  readonly lines: readonly OwnLine[];
  readonly agreements: PricedAgreements;
  readonly earlier: readonly EarlierInvoice[];
}

/**
 * The invoice of what a run booked of a provider. A run that takes more back than it adds is a credit note: all
 * its signs turn, and it says which invoices it corrects. One that does both is one document by the sign of its sum.
 * @returns undefined where the run booked nothing that can be billed.
 */
export function invoiceOf(facts: InvoiceFacts): Invoice | undefined {
  const { seller, buyer, earlier, issuedOn } = facts;
  const period = monthRange(facts.month);
  const booked = invoiceLines(facts.lines, facts.agreements, period);
  if (booked.length === 0) return undefined;
  const isCredit = sumOf(booked) < 0;
  const lines = isCredit ? booked.map(turned) : booked;
  const vat = vatOf(sumOf(lines), facts.vatCase, period.end);
  const name = { ...facts, businessId: seller.businessId };
  return {
    type: isCredit ? 'credit-note' : 'invoice',
    selfBilled: facts.selfBilled,
    number: invoiceNumber(name),
    issuedOn,
    dueOn: businessDayFrom(addDays(issuedOn, facts.paymentDays)),
    period,
    seller,
    buyer,
    reference: invoiceReference(name),
    earlier: [...earlier],
    lines,
    vat,
    totalCents: sumCents([vat.baseCents, vat.vatCents]),
  };
}

function sumOf(lines: readonly InvoiceLine[]) {
  return sumCents(lines.map(({ amountCents }) => amountCents));
}

function turned(line: InvoiceLine): InvoiceLine {
  return { ...line, quantity: -line.quantity, amountCents: cents(0 - line.amountCents) };
}
