import type { ArrivedInvoice, InvoiceType } from '@jatkopolku/domain/invoice';
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
  /** What it is, by what it calls itself and the sign of its total. */
  readonly typeOf: (document: Elements, isNegative: boolean) => InvoiceType;
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
  readonly currency: readonly string[];
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

type Field = Exclude<keyof Places, 'typeOf'>;

function readAs(document: Elements, places: Places): Result<InvoiceDocument, Problem> {
  /** The first of its places that can be read. */
  const at = <T>(field: Field, read: (text: string) => T | undefined) =>
    places[field]
      .map((place) => document.textAt(place))
      .map((text) => (text === undefined ? undefined : read(text)))
      .find((value) => value !== undefined);
  const number = at('number', (text) => text.slice(0, MAX_TEXT));
  const issuedOn = at('issuedOn', readDate);
  const seller = at('seller', readBusinessId);
  const total = at('total', readAmount);
  const lacking = { number, issuedOn, seller, total };
  if (!number || !issuedOn || !seller || total === undefined) {
    const field = (['number', 'issuedOn', 'seller', 'total'] as const).find(
      (one) => lacking[one] === undefined,
    );
    return lacks(places[field ?? 'number'][0]);
  }
  const currency = at('currency', (text) => text);
  if (currency !== undefined && currency !== 'EUR') return lacks(`${places.currency[0]} EUR`);
  const from = at('periodStart', readDate);
  return success({
    type: places.typeOf(document, total < 0),
    number,
    issuedOn,
    seller,
    // A buyer that is no Finnish organisation is another one.
    buyerBusinessId: at('buyer', readBusinessId) ?? at('buyer', (text) => text) ?? null,
    ...sumsOf(total, { base: at('base', readAmount), vat: at('vat', readAmount) }),
    reference: at('reference', (text) => text.slice(0, MAX_TEXT)) ?? null,
    iban: at('iban', (text) => parseIban(text.replaceAll(/\s/g, '').toUpperCase())) ?? null,
    month: from === undefined ? null : monthOf(from),
  });
}

function lacks(element = '') {
  return refusal({ code: 'invoice-lacks' as const, details: { element } });
}

interface Parts {
  readonly base: Cents | undefined;
  readonly vat: Cents | undefined;
}

/** The sums by the sign of the total; of base and VAT, what is not written follows from the rest. */
function sumsOf(total: Cents, { base, vat }: Parts) {
  const sign = total < 0 ? -1 : 1;
  const ownVat = vat ?? cents(base === undefined ? 0 : total - base);
  const ownBase = base ?? cents(total - ownVat);
  return {
    baseCents: cents(ownBase * sign),
    vatCents: cents(ownVat * sign),
    totalCents: cents(total * sign),
  };
}

/** Longer than any number or reference. */
const MAX_TEXT = 50;

/** `2020-02-04` of UBL, `20200204` of Finvoice. */
function readDate(text: string): LocalDate | undefined {
  return parseLocalDate(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
}

/** As it is, without its hyphen, as a VAT number, or within an OVT code. */
function readBusinessId(text: string): BusinessId | undefined {
  const match = /^(?:FI|0037)?(\d{7})-?(\d)/.exec(text.replaceAll(/\s/g, ''));
  return match ? parseBusinessId(`${match[1]}-${match[2]}`) : undefined;
}

/** `1250.5` and `1250,50`; what is given back may be below zero. */
function readAmount(text: string): Cents | undefined {
  const amount = parseEuros(text.replace(/^-/, '').replace(',', '.'));
  return amount === undefined ? undefined : cents(text.startsWith('-') ? 0 - amount : amount);
}
