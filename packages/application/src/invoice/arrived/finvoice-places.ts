import type { Places } from './read-invoice-document.ts';

/** Where an invoice of Finvoice has what it says. */
export const finvoicePlaces: Places = {
  isCredit: (document) => document.textAt('InvoiceDetails/InvoiceTypeCode') === 'INV02',
  number: ['InvoiceDetails/InvoiceNumber'],
  issuedOn: ['InvoiceDetails/InvoiceDate'],
  seller: [
    'SellerPartyDetails/SellerPartyIdentifier',
    'SellerPartyDetails/SellerOrganisationTaxCode',
  ],
  buyer: ['BuyerPartyDetails/BuyerPartyIdentifier', 'BuyerPartyDetails/BuyerOrganisationTaxCode'],
  base: ['InvoiceDetails/InvoiceTotalVatExcludedAmount'],
  vat: ['InvoiceDetails/InvoiceTotalVatAmount'],
  total: ['InvoiceDetails/InvoiceTotalVatIncludedAmount'],
  reference: [
    'EpiDetails/EpiPaymentInstructionDetails/EpiRemittanceInfoIdentifier',
    'EpiDetails/EpiIdentificationDetails/EpiReference',
  ],
  iban: ['EpiDetails/EpiPartyDetails/EpiBeneficiaryPartyDetails/EpiAccountID'],
  periodStart: ['InvoiceDetails/InvoicingPeriodStartDate'],
};
