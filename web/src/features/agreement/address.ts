import type { AgreementState } from '@jatkopolku/domain/agreement';
import type { LotNumber } from '@jatkopolku/domain/framework';

/** Addresses are read before a page is loaded: without the schemas, which come with the pages. */
const lots = [1, 2, 3] as const satisfies readonly LotNumber[];
const states: Readonly<Record<AgreementState, true>> = {
  draft: true,
  checked: true,
  signed: true,
  running: true,
  suspended: true,
  expired: true,
  terminated: true,
};

function isState(text: unknown): text is AgreementState {
  return typeof text === 'string' && Object.hasOwn(states, text);
}

/** Which agreements are looked at, as it stands in the address: it can be kept and sent. */
export interface AgreementsAddress {
  readonly framework?: string;
  readonly lot?: LotNumber;
  readonly state?: AgreementState;
}

const LONGEST = 100;

/** Whatever in an address is not understood is left out. */
export function readAgreementsAddress({
  framework,
  lot,
  state,
}: Readonly<Record<string, unknown>>): AgreementsAddress {
  const knownLot = lots.find((it) => it === lot);
  const isId = typeof framework === 'string' && framework !== '' && framework.length <= LONGEST;
  return {
    ...(isId && { framework }),
    ...(knownLot && { lot: knownLot }),
    ...(isState(state) && { state }),
  };
}
