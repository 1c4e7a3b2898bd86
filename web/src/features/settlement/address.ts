/** Whose days are open, by placement, or everybody's; it stands in the address, so that it can be sent. */
interface ProviderAddress {
  readonly open?: string;
}

export const ALL = 'all';
const LONGEST = 100;

/** Whatever in an address is not understood is left out. */
export function readProviderAddress({ open }: Readonly<Record<string, unknown>>): ProviderAddress {
  return typeof open === 'string' && open !== '' ? { open: open.slice(0, LONGEST) } : {};
}
