import {
  type Framework,
  type LotNumber,
  type PathType,
  type Terms,
  lotNumbers,
  pathTypes,
} from '@jatkopolku/domain/framework';
import { type Instant, type LocalDate, ZERO_CENTS } from '@jatkopolku/kernel';

import type { Change, Records, Witness } from '../records.ts';

/** Who made a version, and when. */
export interface Maker {
  readonly by: string;
  readonly name: string;
  readonly on: LocalDate;
  readonly at: Instant;
}

/** The first version of published terms; of an imported framework nobody knows who published it. */
export function firstVersion(terms: Terms, maker: Maker | undefined): Change<'termsVersion'> {
  const { frameworkId } = terms.framework;
  const first = { frameworkId, termsVersion: 1, ground: null, reason: '' };
  const record = { ...terms, ...first, valueChangeCents: ZERO_CENTS, ...madeBy(maker) };
  return { kind: 'termsVersion', record };
}

export function madeBy(maker: Maker | undefined) {
  return {
    madeOn: maker?.on ?? null,
    madeAt: maker?.at ?? null,
    madeBy: maker?.by ?? null,
    madeByName: maker?.name ?? null,
  };
}

/** A framework's lots and bonuses as they are stored. */
export async function partsOf(records: Records, { frameworkId }: Pick<Framework, 'frameworkId'>) {
  const [lots, tariffs] = await Promise.all([
    records.list('lot', { frameworkId }),
    records.list('tariff', { frameworkId }),
  ]);
  return { lots, tariffs };
}
export type Parts = Awaited<ReturnType<typeof partsOf>>;

/** That every lot and bonus there can be is, or is not there, as it was read: what is published is what was judged. */
export function asRead(
  { frameworkId }: Pick<Framework, 'frameworkId'>,
  { lots, tariffs }: Parts,
): readonly Witness[] {
  return lotNumbers.flatMap((lot) => [
    { kind: 'lot' as const, key: { frameworkId, lot }, version: versionOfLot(lots, lot) },
    ...pathTypes.map((pathType) => ({
      kind: 'tariff' as const,
      key: { frameworkId, lot, pathType },
      version: versionOfTariff(tariffs, lot, pathType),
    })),
  ]);
}

/** 0 for what is not there. */
function versionOfLot(lots: Parts['lots'], lot: LotNumber): number {
  return lots.find(({ record }) => record.lot === lot)?.version ?? 0;
}

function versionOfTariff(tariffs: Parts['tariffs'], lot: LotNumber, pathType: PathType): number {
  const found = tariffs.find(({ record }) => record.lot === lot && record.pathType === pathType);
  return found?.version ?? 0;
}
