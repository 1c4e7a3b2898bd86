import type { Invoice, InvoiceLine, InvoiceType, VatCase } from '@jatkopolku/domain/invoice';

/** The codes of EN 16931 that both syntaxes write. */

/** UNTDID 1001: those of the seller, and those that the buyer makes in the seller's name. */
const sellersCodes: Readonly<Record<InvoiceType, string>> = {
  invoice: '380',
  'credit-note': '381',
};
const buyersCodes: Readonly<Record<InvoiceType, string>> = { invoice: '389', 'credit-note': '261' };

export function typeCodeOf({ type, selfBilled }: Pick<Invoice, 'type' | 'selfBilled'>): string {
  return (selfBilled ? buyersCodes : sellersCodes)[type];
}

/** UN/ECE recommendation 20: a day, and one. */
export const unitCodes: Readonly<Record<InvoiceLine['kind'], string>> = {
  days: 'DAY',
  fee: 'C62',
  bonus: 'C62',
};

/** UNCL 5305: exempt, and the standard rate. */
export const vatCodes: Readonly<Record<VatCase, string>> = { exempt: 'E', taxed: 'S' };

/** UNTDID 4461: a credit transfer of the euro payments area. */
export const CREDIT_TRANSFER = '58';

/** ISO 6523: the business id of an organisation in Finland. */
export const BUSINESS_ID_SCHEME = '0212';

/** Thousandths as per cent: `25.5`, `24`. */
export function percentOf(permille: number): string {
  return String(permille / 10);
}
