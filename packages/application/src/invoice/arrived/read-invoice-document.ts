import type { ArrivedInvoice } from '@jatkopolku/domain/invoice';
import {
  type BusinessId,
  type Cents,
  type Iban,
  type LocalDate,
  type Month,
  type Problem,
  type Result,
  cents,
  monthOf,
  parseBusinessId,
  parseEuros,
  parseIban,
  parseLocalDate,
  refusal,
  success,
} from '@jatkopolku/kernel';

import { finvoicePlaces } from './finvoice-places.ts';
import { type Elements, readElements } from './read-elements.ts';
import { creditNotePlaces, invoicePlaces } from './ubl-places.ts';

/** What an invoice has, and where a syntax has it: of several places the first that is filled. */
export interface Places {
  readonly isCredit: (document: Elements) => boolean;
  readonly number: readonly string[];
  readonly issuedOn: readonly string[];
  readonly seller: readonly string[];
  readonly buyer: readonly string[];
  readonly base: readonly string[];
  readonly vat: readonly string[];
  readonly total: readonly string[];
  readonly reference: readonly string[];
  readonly iban: readonly string[];
  readonly periodStart: readonly string[];
}

/** What an invoice says, with what it is found by. */
export interface InvoiceDocument extends Omit<ArrivedInvoice, 'ibanMark' | 'ending'> {
  readonly seller: BusinessId;
  readonly iban: Iban | null;
  /** The month that it bills; null where it does not say. */
  readonly month: Month | null;
}

const syntaxes: Readonly<Record<string, Places>> = {
  Invoice: invoicePlaces,
  CreditNote: creditNotePlaces,
  Finvoice: finvoicePlaces,
};

/**
 * Reads an invoice by UBL 2.1 (Peppol BIS Billing 3.0) or Finvoice: what it has to be held against its statement.
 * @returns `invoice-unreadable` with the line for what is no XML, and without for another document;
 *   `invoice-lacks` with the element that is missing, or that cannot be read.
 */
export async function readInvoiceDocument(xml: string): Promise<Result<InvoiceDocument, Problem>> {
  const document = await readElements(xml);
  if ('line' in document) {
    return refusal({ code: 'invoice-unreadable', details: { line: document.line } });
  }
  const places = syntaxes[document.root];
  if (!places) return refusal({ code: 'invoice-unreadable', details: { line: 1 } });
  return readAs(document, places);
}

function readAs(document: Elements, places: Places): Result<InvoiceDocument, Problem> {
  const textAt = (field: Exclude<keyof Places, 'isCredit'>) =>
    places[field].map(document.textAt).find((text) => text !== undefined);
  const lacking: string[] = [];
  const must = <T>(
    field: Exclude<keyof Places, 'isCredit'>,
    read: (text: string) => T | undefined,
  ) => {
    const text = textAt(field);
    const value = text === undefined ? undefined : read(text);
    if (value === undefined) lacking.push(places[field][0] ?? field);
    return value;
  };
  const number = must('number', (text) => text.slice(0, 50));
  const issuedOn = must('issuedOn', readDate);
  const seller = must('seller', readBusinessId);
  const baseCents = must('base', readAmount);
  const vatCents = must('vat', readAmount);
  const totalCents = must('total', readAmount);
  if (
    number === undefined ||
    issuedOn === undefined ||
    seller === undefined ||
    baseCents === undefined ||
    vatCents === undefined ||
    totalCents === undefined
  ) {
    return refusal({ code: 'invoice-lacks', details: { element: lacking[0] ?? '' } });
  }
  const [buyer, iban, start] = [textAt('buyer'), textAt('iban'), textAt('periodStart')];
  const from = start === undefined ? undefined : readDate(start);
  return success({
    type: places.isCredit(document) ? 'credit-note' : 'invoice',
    number,
    issuedOn,
    seller,
    buyerBusinessId: (buyer === undefined ? undefined : readBusinessId(buyer)) ?? null,
    baseCents,
    vatCents,
    totalCents,
    reference: textAt('reference') ?? null,
    iban: parseIban((iban ?? '').replaceAll(/\s/g, '').toUpperCase()) ?? null,
    month: from === undefined ? null : monthOf(from),
  });
}

/** `2020-02-04` of UBL, `20200204` of Finvoice. */
function readDate(text: string): LocalDate | undefined {
  return parseLocalDate(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
}

/** As it is, without its hyphen, as a VAT number, or within an OVT code. */
function readBusinessId(text: string): BusinessId | undefined {
  const match = /^(?:FI|0037)?(\d{7})-?(\d)/.exec(text.replaceAll(/\s/g, ''));
  return match ? parseBusinessId(`${match[1]}-${match[2]}`) : undefined;
}

/** `1250.5` and `1250,50`; a credit note of Finvoice has its sums below zero. */
function readAmount(text: string): Cents | undefined {
  const amount = parseEuros(text.replace(/^-/, '').replace(',', '.'));
  return amount === undefined ? undefined : cents(amount);
}
