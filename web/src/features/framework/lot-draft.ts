import { type Operations, operations } from '@jatkopolku/contracts';
import { type Lot, type LotNumber, lotNumbers } from '@jatkopolku/domain/framework';

import { readBy } from '../../form/reading.ts';

/** A lot as it is being written. */
export interface LotDraft {
  readonly lot: string;
  readonly name: string;
  readonly description: string;
}

/** The lots that a framework can still get. */
export function freeLots(lots: readonly Pick<Lot, 'lot'>[]): readonly LotNumber[] {
  return lotNumbers.filter((number) => lots.every(({ lot }) => lot !== number));
}

export function readLot({ lot, ...facts }: LotDraft, frameworkId: string) {
  const body = { ...facts, frameworkId, lot: Number(lot) };
  return readBy<LotDraft, Operations['makeLot']>(operations.makeLot, body);
}

export function readLotFacts({ name, description }: LotDraft) {
  const body = { name, description };
  return readBy<LotDraft, Operations['changeLot']>(operations.changeLot, body);
}
