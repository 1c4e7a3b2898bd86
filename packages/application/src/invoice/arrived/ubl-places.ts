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
} as const;

/** Where an invoice of UBL 2.1 has what it says. */
export const invoicePlaces: Places = {
  ...shared,
  isCredit: (document) => document.textAt('InvoiceTypeCode') === '381',
};

export const creditNotePlaces: Places = { ...shared, isCredit: () => true };
