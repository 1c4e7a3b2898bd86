import { parseBusinessId, parseIban } from '@jatkopolku/kernel';

/** What an e-invoice address can be. */
export type EInvoiceAddressKind = 'ovt' | 'iban' | 'peppol';

const OVT = /^0037(\d{7})(\d)[0-9A-Z]{0,5}$/;
/** A scheme of the Electronic Address Scheme list (EAS) and the identifier in it. */
const PEPPOL = /^\d{4}:[0-9A-Za-z](?:[0-9A-Za-z.:_-]{0,48}[0-9A-Za-z])?$/;

/** The kind of an e-invoice address; undefined for what is none. An OVT code holds a real business ID. */
export function eInvoiceAddressKind(address: string): EInvoiceAddressKind | undefined {
  const match = OVT.exec(address);
  if (match) return parseBusinessId(`${match[1]}-${match[2]}`) ? 'ovt' : undefined;
  if (PEPPOL.test(address)) return 'peppol';
  return parseIban(address) ? 'iban' : undefined;
}
