import { type AgreementState, agreementStates } from '@jatkopolku/domain/agreement';
import { type LotNumber, toLotNumber } from '@jatkopolku/domain/framework';

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
  const knownLot = toLotNumber(typeof lot === 'number' ? lot : undefined);
  const knownState = agreementStates.find((it) => it === state);
  const isId = typeof framework === 'string' && framework !== '' && framework.length <= LONGEST;
  return {
    ...(isId && { framework }),
    ...(knownLot && { lot: knownLot }),
    ...(knownState && { state: knownState }),
  };
}
