import type { LotNumber } from '@jatkopolku/domain/framework';

/** Addresses are read before a page is loaded: without the schemas, which come with the pages. */
const lots = [1, 2, 3] as const satisfies readonly LotNumber[];
const LONGEST = 100;

/** Which terms are looked at, and how, as it stands in the address. */
export interface OptionsAddress {
  readonly framework?: string;
  readonly lot?: LotNumber;
  /** Only what is to be decided. */
  readonly open?: true;
  /** The same as a table. */
  readonly view?: 'table';
}

/** Whatever in an address is not understood is left out. */
export function readOptionsAddress(address: Readonly<Record<string, unknown>>): OptionsAddress {
  return {
    ...framed(address),
    ...(address['open'] === true && { open: true }),
    ...(address['view'] === 'table' && { view: 'table' }),
  };
}

/** For whom a decision is begun. */
export interface ProposalAddress {
  readonly framework?: string;
  readonly lot?: LotNumber;
  readonly option?: number;
  readonly agreement?: string;
}

export function readProposalAddress(address: Readonly<Record<string, unknown>>): ProposalAddress {
  const { option, agreement } = address;
  const isNumber = typeof option === 'number' && Number.isInteger(option) && option > 0;
  return {
    ...framed(address),
    ...(isNumber && { option }),
    ...(isId(agreement) && { agreement }),
  };
}

function framed({ framework, lot }: Readonly<Record<string, unknown>>) {
  const known = lots.find((it) => it === lot);
  return { ...(isId(framework) && { framework }), ...(known && { lot: known }) };
}

function isId(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && text.length <= LONGEST;
}
