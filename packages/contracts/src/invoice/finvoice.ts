import { EXEMPTION, type Invoice, type InvoiceLine } from '@jatkopolku/domain/invoice';
import { type Cents, type LocalDate, cents, formatEuros } from '@jatkopolku/kernel';

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

const NAME_LENGTH = 70;
const PAYEE_LENGTH = 35;

/**
 * An invoice by Finvoice 3.0 with the content of EN 16931. What
 * a credit note gives back is below zero in Finvoice, other than in UBL; a price never is.
 */
export function finvoice(invoice: Invoice, print: InvoicePrint): string {
  const texts = invoiceTexts(invoice, print.language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<Finvoice Version="3.0">
${frameOf(invoice)}${sellerOf(invoice)}
${buyerOf(invoice)}
${detailsOf(invoice, texts)}
${invoice.lines.map((line, at) => rowOf(invoice, { line, at, texts })).join('\n')}
${paymentOf(invoice, print)}
</Finvoice>
`;
}

/** From where to where the operators carry it; left to them where one of them is not known. */
function frameOf({ seller, buyer, number, issuedOn }: Invoice): string {
  if (seller.operator === null || buyer.operator === null) return '';
  return `<MessageTransmissionDetails>
<MessageSenderDetails><FromIdentifier SchemeID="${escaped(seller.address.scheme)}">${escaped(seller.address.id)}</FromIdentifier><FromIntermediator>${escaped(seller.operator)}</FromIntermediator></MessageSenderDetails>
<MessageReceiverDetails><ToIdentifier SchemeID="${escaped(buyer.address.scheme)}">${escaped(buyer.address.id)}</ToIdentifier><ToIntermediator>${escaped(buyer.operator)}</ToIntermediator></MessageReceiverDetails>
<MessageDetails><MessageIdentifier>${escaped(number)}</MessageIdentifier><MessageTimeStamp>${issuedOn}T00:00:00</MessageTimeStamp><SpecificationIdentifier>EN16931</SpecificationIdentifier></MessageDetails>
</MessageTransmissionDetails>
`;
}

function sellerOf({ seller: { name, businessId, vatId } }: Invoice): string {
  const tax = vatId
    ? `\n<SellerOrganisationTaxCode>${escaped(vatId)}</SellerOrganisationTaxCode>`
    : '';
  return `<SellerPartyDetails>
<SellerPartyIdentifier SchemeID="${BUSINESS_ID_SCHEME}">${businessId}</SellerPartyIdentifier>
<SellerOrganisationName>${shortened(name, NAME_LENGTH)}</SellerOrganisationName>${tax}
</SellerPartyDetails>`;
}

function buyerOf({ buyer: { name, businessId } }: Invoice): string {
  return `<BuyerPartyDetails>
<BuyerPartyIdentifier SchemeID="${BUSINESS_ID_SCHEME}">${businessId}</BuyerPartyIdentifier>
<BuyerOrganisationName>${shortened(name, NAME_LENGTH)}</BuyerOrganisationName>
</BuyerPartyDetails>`;
}

function detailsOf(invoice: Invoice, texts: InvoiceTexts): string {
  const { type, number, issuedOn, period, buyer, vat, totalCents } = invoice;
  const sign = signOf(invoice);
  return `<InvoiceDetails>
<InvoiceTypeCode>${type === 'invoice' ? 'INV01' : 'INV02'}</InvoiceTypeCode>
<InvoiceTypeCodeUN>${typeCodeOf(invoice)}</InvoiceTypeCodeUN>
<InvoiceTypeText>${escaped(texts.type)}</InvoiceTypeText>
<OriginCode>Original</OriginCode>
<InvoiceNumber>${escaped(number)}</InvoiceNumber>
${dateOf('InvoiceDate', issuedOn)}
${correctedOf(invoice)}${dateOf('InvoicingPeriodStartDate', period.start)}
${dateOf('InvoicingPeriodEndDate', period.end)}
<BuyerReferenceIdentifier>${escaped(buyer.reference)}</BuyerReferenceIdentifier>
${amountOf('RowsTotalVatExcludedAmount', vat.baseCents, sign)}
${amountOf('InvoiceTotalVatExcludedAmount', vat.baseCents, sign)}
${amountOf('InvoiceTotalVatAmount', vat.vatCents, sign)}
${amountOf('InvoiceTotalVatIncludedAmount', totalCents, sign)}
${vatOf(invoice, texts)}
${termsOf(invoice, texts)}
</InvoiceDetails>`;
}

/** The first that it corrects by its number, any others beside it. */
function correctedOf({ earlier }: Invoice): string {
  const [first, ...others] = earlier;
  if (!first) return '';
  const more = others.map(
    (one) =>
      `<OriginalInvoiceReference><InvoiceNumber>${escaped(one.number)}</InvoiceNumber>${dateOf('InvoiceDate', one.issuedOn)}</OriginalInvoiceReference>\n`,
  );
  return `<OriginalInvoiceNumber>${escaped(first.number)}</OriginalInvoiceNumber>
${dateOf('OriginalInvoiceDate', first.issuedOn)}
${more.join('')}`;
}

function vatOf(invoice: Invoice, { exemption }: InvoiceTexts): string {
  const { vat } = invoice;
  const sign = signOf(invoice);
  const reason =
    exemption === null
      ? ''
      : `<VatFreeText>${escaped(exemption)}</VatFreeText><VatExemptionReasonCode>${EXEMPTION.code}</VatExemptionReasonCode>`;
  return `<VatSpecificationDetails>${amountOf('VatBaseAmount', vat.baseCents, sign)}<VatRatePercent>${withComma(percentOf(vat.ratePermille))}</VatRatePercent><VatCode>${vatCodes[vat.case]}</VatCode>${amountOf('VatRateAmount', vat.vatCents, sign)}${reason}</VatSpecificationDetails>`;
}

function termsOf({ dueOn }: Invoice, { terms }: InvoiceTexts): string {
  const said =
    terms === null
      ? dateOf('InvoiceDueDate', dueOn)
      : `<PaymentTermsFreeText>${escaped(terms)}</PaymentTermsFreeText>`;
  return `<PaymentTermsDetails>${said}</PaymentTermsDetails>`;
}

interface Row {
  readonly line: InvoiceLine;
  readonly at: number;
  readonly texts: InvoiceTexts;
}

function rowOf(invoice: Invoice, { line, at, texts }: Row): string {
  const { name = '', detail = '' } = texts.lines[at] ?? {};
  const sign = signOf(invoice);
  const { vat } = invoice;
  return `<InvoiceRow>
<ArticleName>${escaped(name)}</ArticleName>
<ArticleDescription>${escaped(detail)}</ArticleDescription>
<InvoicedQuantity QuantityUnitCodeUN="${unitCodes[line.kind]}">${line.quantity * sign}</InvoicedQuantity>
${amountOf('UnitPriceAmount', line.priceCents, 1)}
${amountOf('UnitPriceNetAmount', line.priceCents, 1)}
<RowPositionIdentifier>${at + 1}</RowPositionIdentifier>
<RowVatRatePercent>${withComma(percentOf(vat.ratePermille))}</RowVatRatePercent>
<RowVatCode>${vatCodes[vat.case]}</RowVatCode>
${amountOf('RowVatExcludedAmount', line.amountCents, sign)}
</InvoiceRow>`;
}

function paymentOf(invoice: Invoice, { iban }: InvoicePrint): string {
  const { seller, issuedOn, dueOn, reference, totalCents } = invoice;
  return `<EpiDetails>
<EpiIdentificationDetails>${dateOf('EpiDate', issuedOn)}<EpiReference>${reference}</EpiReference></EpiIdentificationDetails>
<EpiPartyDetails><EpiBfiPartyDetails/><EpiBeneficiaryPartyDetails><EpiNameAddressDetails>${shortened(seller.name, PAYEE_LENGTH)}</EpiNameAddressDetails><EpiAccountID IdentificationSchemeName="IBAN">${iban}</EpiAccountID></EpiBeneficiaryPartyDetails></EpiPartyDetails>
<EpiPaymentInstructionDetails>
<EpiRemittanceInfoIdentifier IdentificationSchemeName="SPY">${reference}</EpiRemittanceInfoIdentifier>
${amountOf('EpiInstructedAmount', totalCents, signOf(invoice))}
<EpiCharge ChargeOption="SLEV">SLEV</EpiCharge>
${dateOf('EpiDateOptionDate', dueOn)}
<EpiPaymentMeansCode>${CREDIT_TRANSFER}</EpiPaymentMeansCode>
</EpiPaymentInstructionDetails>
</EpiDetails>`;
}

function signOf({ type }: Invoice): 1 | -1 {
  return type === 'credit-note' ? -1 : 1;
}

function amountOf(element: string, amount: Cents, sign: 1 | -1): string {
  const written = withComma(formatEuros(cents(amount * sign)));
  return `<${element} AmountCurrencyIdentifier="EUR">${written}</${element}>`;
}

function dateOf(element: string, date: LocalDate): string {
  return `<${element} Format="CCYYMMDD">${date.replaceAll('-', '')}</${element}>`;
}

function withComma(number: string): string {
  return number.replace('.', ',');
}

function shortened(text: string, length: number): string {
  return escaped(Array.from(text).slice(0, length).join('').trim());
}
