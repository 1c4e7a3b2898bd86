import {
  EXEMPTION,
  type Invoice,
  type InvoiceBuyer,
  type InvoiceParty,
  type InvoiceSeller,
  type InvoiceType,
} from '@jatkopolku/domain/invoice';
import { type Cents, formatEuros } from '@jatkopolku/kernel';

import { escaped } from '../texts/xml.ts';
import {
  BUSINESS_ID_SCHEME,
  CREDIT_TRANSFER,
  percentOf,
  typeCodeOf,
  unitCodes,
  vatCodes,
} from './codes.ts';
import { type InvoicePrint, type InvoiceTexts, invoiceTexts } from './invoice-texts.ts';

const NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd';
/** Peppol BIS Billing 3.0, and BIS Self-Billing 3.0 for what the buyer makes: whose rules it follows, and in which process it is. */
const profiles = {
  billing: ['billing:3.0', 'billing:01:1.0'],
  selfBilling: ['selfbilling:3.0', 'selfbilling:01:1.0'],
} as const;

/** What the two documents of UBL call the same things. */
const names: Readonly<Record<InvoiceType, Readonly<Record<'root' | 'line' | 'quantity', string>>>> =
  {
    invoice: { root: 'Invoice', line: 'InvoiceLine', quantity: 'InvoicedQuantity' },
    'credit-note': { root: 'CreditNote', line: 'CreditNoteLine', quantity: 'CreditedQuantity' },
  };

/** An invoice by Peppol BIS Billing 3.0, in UBL 2.1. */
export function peppolInvoice(invoice: Invoice, print: InvoicePrint): string {
  const texts = invoiceTexts(invoice, print.language);
  const { root } = names[invoice.type];
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="${NAMESPACE}:${root}-2" xmlns:cac="${NAMESPACE}:CommonAggregateComponents-2" xmlns:cbc="${NAMESPACE}:CommonBasicComponents-2">
${headerOf(invoice)}
<cac:AccountingSupplierParty><cac:Party>
${sellerOf(invoice.seller)}
</cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party>
${buyerOf(invoice.buyer)}
</cac:Party></cac:AccountingCustomerParty>
${paymentOf(invoice, print, texts)}
${vatTotalOf(invoice, texts)}
${totalsOf(invoice)}
${linesOf(invoice, texts)}
</${root}>
`;
}

function headerOf(invoice: Invoice): string {
  const { type, number, issuedOn, dueOn, buyer, period, earlier } = invoice;
  const { root } = names[type];
  const [rules, process] = profiles[invoice.selfBilled ? 'selfBilling' : 'billing'];
  const corrected = earlier.map(
    (one) =>
      `\n<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${escaped(one.number)}</cbc:ID><cbc:IssueDate>${one.issuedOn}</cbc:IssueDate></cac:InvoiceDocumentReference></cac:BillingReference>`,
  );
  return `<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:${rules}</cbc:CustomizationID>
<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:${process}</cbc:ProfileID>
<cbc:ID>${escaped(number)}</cbc:ID>
<cbc:IssueDate>${issuedOn}</cbc:IssueDate>
${type === 'invoice' ? `<cbc:DueDate>${dueOn}</cbc:DueDate>\n` : ''}<cbc:${root}TypeCode>${typeCodeOf(invoice)}</cbc:${root}TypeCode>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>${escaped(buyer.reference)}</cbc:BuyerReference>
<cac:InvoicePeriod><cbc:StartDate>${period.start}</cbc:StartDate><cbc:EndDate>${period.end}</cbc:EndDate></cac:InvoicePeriod>${corrected.join('')}`;
}

/** Who is not in the VAT register is known to the tax administration by the business id (BT-32). */
function sellerOf(seller: InvoiceSeller): string {
  const [taxId, scheme] = seller.vatId ? [seller.vatId, 'VAT'] : [seller.businessId, 'TAX'];
  const tax = `<cac:PartyTaxScheme><cbc:CompanyID>${escaped(taxId)}</cbc:CompanyID><cac:TaxScheme><cbc:ID>${scheme}</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>\n`;
  return partyOf(seller, tax);
}

function buyerOf(buyer: InvoiceBuyer): string {
  return partyOf(buyer, '');
}

function partyOf({ name, businessId, address }: InvoiceParty, tax: string): string {
  return `<cbc:EndpointID schemeID="${escaped(address.scheme)}">${escaped(address.id)}</cbc:EndpointID>
<cac:PostalAddress><cac:Country><cbc:IdentificationCode>FI</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
${tax}<cac:PartyLegalEntity><cbc:RegistrationName>${escaped(name)}</cbc:RegistrationName><cbc:CompanyID schemeID="${BUSINESS_ID_SCHEME}">${businessId}</cbc:CompanyID></cac:PartyLegalEntity>`;
}

/** A credit note has no account to be paid to: it says what becomes of it. */
function paymentOf(
  { reference }: Invoice,
  { iban }: InvoicePrint,
  { terms }: InvoiceTexts,
): string {
  if (terms !== null) {
    return `<cac:PaymentTerms><cbc:Note>${escaped(terms)}</cbc:Note></cac:PaymentTerms>`;
  }
  return `<cac:PaymentMeans>
<cbc:PaymentMeansCode>${CREDIT_TRANSFER}</cbc:PaymentMeansCode>
<cbc:PaymentID>${reference}</cbc:PaymentID>
<cac:PayeeFinancialAccount><cbc:ID>${iban}</cbc:ID></cac:PayeeFinancialAccount>
</cac:PaymentMeans>`;
}

function vatTotalOf({ vat }: Invoice, { exemption }: InvoiceTexts): string {
  const reason =
    exemption === null
      ? ''
      : `<cbc:TaxExemptionReasonCode>${EXEMPTION.code}</cbc:TaxExemptionReasonCode><cbc:TaxExemptionReason>${escaped(exemption)}</cbc:TaxExemptionReason>`;
  return `<cac:TaxTotal>
${amountOf('TaxAmount', vat.vatCents)}
<cac:TaxSubtotal>
${amountOf('TaxableAmount', vat.baseCents)}
${amountOf('TaxAmount', vat.vatCents)}
${vatCategoryOf('TaxCategory', vat, reason)}
</cac:TaxSubtotal>
</cac:TaxTotal>`;
}

function totalsOf({ vat, totalCents }: Invoice): string {
  return `<cac:LegalMonetaryTotal>
${amountOf('LineExtensionAmount', vat.baseCents)}
${amountOf('TaxExclusiveAmount', vat.baseCents)}
${amountOf('TaxInclusiveAmount', totalCents)}
${amountOf('PayableAmount', totalCents)}
</cac:LegalMonetaryTotal>`;
}

function linesOf({ type, lines, vat }: Invoice, texts: InvoiceTexts): string {
  const { line: element, quantity } = names[type];
  const written = lines.map((line, at) => {
    const { name = '', detail = '' } = texts.lines[at] ?? {};
    return `<cac:${element}>
<cbc:ID>${at + 1}</cbc:ID>
<cbc:${quantity} unitCode="${unitCodes[line.kind]}">${line.quantity}</cbc:${quantity}>
${amountOf('LineExtensionAmount', line.amountCents)}
<cac:Item><cbc:Description>${escaped(detail)}</cbc:Description><cbc:Name>${escaped(name)}</cbc:Name>
${vatCategoryOf('ClassifiedTaxCategory', vat, '')}
</cac:Item>
<cac:Price>${amountOf('PriceAmount', line.priceCents)}</cac:Price>
</cac:${element}>`;
  });
  return written.join('\n');
}

function vatCategoryOf(element: string, vat: Invoice['vat'], reason: string): string {
  return `<cac:${element}><cbc:ID>${vatCodes[vat.case]}</cbc:ID><cbc:Percent>${percentOf(vat.ratePermille)}</cbc:Percent>${reason}<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:${element}>`;
}

function amountOf(element: string, amount: Cents): string {
  return `<cbc:${element} currencyID="EUR">${formatEuros(amount)}</cbc:${element}>`;
}
