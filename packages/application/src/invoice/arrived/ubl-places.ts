import type { Places } from './read-invoice-document.ts';

const shared = {
  number: ['ID'],
  issuedOn: ['IssueDate'],
  seller: ['PartyLegalEntity/CompanyID', 'PartyTaxScheme/CompanyID', 'EndpointID'].map(
    (place) => `AccountingSupplierParty/Party/${place}`,
  ),
  buyer: ['PartyLegalEntity/CompanyID', 'PartyTaxScheme/CompanyID', 'EndpointID'].map(
    (place) => `AccountingCustomerParty/Party/${place}`,
  ),
  base: ['LegalMonetaryTotal/TaxExclusiveAmount'],
  vat: ['TaxTotal/TaxAmount'],
  total: ['LegalMonetaryTotal/TaxInclusiveAmount', 'LegalMonetaryTotal/PayableAmount'],
  reference: ['PaymentMeans/PaymentID'],
  iban: ['PaymentMeans/PayeeFinancialAccount/ID'],
  periodStart: ['InvoicePeriod/StartDate'],
  currency: ['DocumentCurrencyCode'],
} as const;

/** Either document may be of sums below zero: then it is the other one. */
function turned(isCredit: boolean, isNegative: boolean) {
  return isCredit === isNegative ? 'invoice' : 'credit-note';
}

/** Where an invoice of UBL 2.1 has what it says. */
export const invoicePlaces: Places = {
  ...shared,
  typeOf: (document, isNegative) =>
    turned(document.textAt('InvoiceTypeCode') === '381', isNegative),
};

export const creditNotePlaces: Places = {
  ...shared,
  typeOf: (_document, isNegative) => turned(true, isNegative),
};
