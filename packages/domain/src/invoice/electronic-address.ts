import { eInvoiceAddressKind } from '@jatkopolku/domain/provider';
import type { BusinessId } from '@jatkopolku/kernel';
import * as z from 'zod';

/** The schemes of the Electronic Address Scheme list (EAS) by which Finnish organisations are found. */
export const addressSchemes = [
  /** The OVT code: `0037`, the business id without its hyphen, and up to five signs of a unit. */
  '0037',
  '0216',
  /** The business id. */
  '0212',
  /** The VAT number. */
  '0213',
] as const;
export const addressSchemeSchema = z.enum(addressSchemes);
export type AddressScheme = z.infer<typeof addressSchemeSchema>;

/** Where e-invoices come from and go to (BT-34, BT-49). */
export const electronicAddressSchema = z.strictObject({ scheme: z.string(), id: z.string() });
export type ElectronicAddress = z.infer<typeof electronicAddressSchema>;

interface Addressed {
  readonly businessId: BusinessId;
  /** As its record has it; null where it has none. */
  readonly own: string | null;
}

/**
 * An organisation's address: its own of Peppol as it is, or one of the scheme that the region has set. The
 * unit of its own OVT code is kept where the scheme has units; an account is no address of Peppol.
 */
export function electronicAddress(
  { businessId, own }: Addressed,
  scheme: AddressScheme,
): ElectronicAddress {
  const kind = own === null ? undefined : eInvoiceAddressKind(own);
  if (own !== null && kind === 'peppol') {
    const [ownScheme = '', ...id] = own.split(':');
    return { scheme: ownScheme, id: id.join(':') };
  }
  switch (scheme) {
    case '0212':
      return { scheme, id: businessId };
    case '0213':
      return { scheme, id: vatIdOf(businessId) };
    case '0037':
    case '0216':
      return { scheme, id: own !== null && kind === 'ovt' ? own : `0037${digitsOf(businessId)}` };
  }
}

export function vatIdOf(businessId: BusinessId): string {
  return `FI${digitsOf(businessId)}`;
}

export function digitsOf(businessId: BusinessId): string {
  return businessId.replace('-', '');
}
