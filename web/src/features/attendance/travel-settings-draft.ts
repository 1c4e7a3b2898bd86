import { type Operations, operations } from '@jatkopolku/contracts';

import { readBy } from '../../form/reading.ts';
import { centsOf } from '../framework/numbers.ts';

/** A cap as it is being written: an empty amount is none. */
export interface TravelCapDraft {
  readonly from: string;
  readonly capCents: string;
}

export const newCap: TravelCapDraft = { from: '', capCents: '' };

/** What is to be sent; an amount that cannot be read is a fault, not no cap. */
export function readCap({ from, capCents }: TravelCapDraft) {
  const { changeTravelSettings } = operations;
  return readBy<TravelCapDraft, Operations['changeTravelSettings']>(changeTravelSettings, {
    from,
    capCents: centsOf(capCents) ?? null,
  });
}
