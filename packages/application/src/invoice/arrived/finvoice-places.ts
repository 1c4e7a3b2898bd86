import type { Places } from './read-invoice-document.ts';

/** Where an invoice of Finvoice has what it says. */
export const finvoicePlaces: Places = {
  // What a credit note gives back is below zero here; some write it above.
  typeOf: (document, isNegative) =>
    isNegative || document.textAt('InvoiceDetails/InvoiceTypeCode') === 'INV02'
      ? 'credit-note'
      : 'invoice',
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
  currency: ['InvoiceDetails/InvoiceTotalVatIncludedAmount@AmountCurrencyIdentifier'],
};
