/** The placement for which a claim is begun, where the address names one. */
interface NewClaimAddress {
  readonly placement?: string;
}

/** Whatever in an address is not understood is left out. */
export function readNewClaim({ placement }: Readonly<Record<string, unknown>>): NewClaimAddress {
  return typeof placement === 'string' && placement !== '' ? { placement } : {};
}
