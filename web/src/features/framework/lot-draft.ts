import { type Operations, operations } from '@jatkopolku/contracts';
import { type Lot, type LotNumber, lotNumbers } from '@jatkopolku/domain/framework';

import { readBy } from '../../form/reading.ts';

/** A lot as it is being written. */
export interface LotDraft {
  readonly lot: string;
  readonly name: string;
  readonly nameSv: string;
  readonly description: string;
}

export function lotDraft({ lot, name, nameSv, description }: Lot): LotDraft {
  return { lot: String(lot), name, nameSv: nameSv ?? '', description };
}

/** The lots that a framework can still get. */
export function freeLots(lots: readonly Pick<Lot, 'lot'>[]): readonly LotNumber[] {
  return lotNumbers.filter((number) => lots.every(({ lot }) => lot !== number));
}

export function readLot({ lot, ...facts }: LotDraft, frameworkId: string) {
  const body = { ...lotFacts(facts), frameworkId, lot: Number(lot) };
  return readBy<LotDraft, Operations['createLot']>(operations.createLot, body);
}

export function readLotFacts({ name, nameSv, description }: LotDraft) {
  const body = lotFacts({ name, nameSv, description });
  return readBy<LotDraft, Operations['changeLot']>(operations.changeLot, body);
}

/** The facts of a lot as the API takes them: a field that is left empty is no name. */
export function lotFacts({ name, nameSv, description }: Omit<LotDraft, 'lot'>) {
  return { name, nameSv: nameSv.trim() === '' ? null : nameSv, description };
}
