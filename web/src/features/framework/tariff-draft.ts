import {
  type Framework,
  type LotNumber,
  type PathType,
  type Tariff,
  isBonusAmount,
  isInBounds,
  lotNumbers,
  pathTypes,
} from '@jatkopolku/domain/framework';
import type { Problem } from '@jatkopolku/kernel';

import type { Faults } from '../../form/reading.ts';
import type { Format } from '../../i18n/format.ts';
import {
  type BonusTermsDraft,
  type BonusTermsField,
  bonusTermsDraft,
  bonusTermsField,
  readBonusTerms,
} from './bonus-terms-draft.ts';
import { centsOf } from './numbers.ts';
import type { Bonus } from './whole-framework.ts';

export type TariffField = `bonus-${LotNumber}-${PathType}`;
/** The bonuses of every lot and path as they are being written, in euros and empty for none, with their terms. */
export type TariffDraft = Readonly<
  Record<TariffField, string> & Record<BonusTermsField, BonusTermsDraft>
>;

export function tariffField(lot: LotNumber, pathType: PathType): TariffField {
  return `bonus-${lot}-${pathType}`;
}

const cells = lotNumbers.flatMap((lot) => pathTypes.map((pathType) => ({ lot, pathType })));

export function tariffDraft(tariffs: readonly Tariff[], format: Format): TariffDraft {
  const fields = cells.map(({ lot, pathType }) => {
    const known = tariffs.find((one) => one.lot === lot && one.pathType === pathType);
    const text = known ? format.eurosText(known.amountCents) : '';
    return {
      [tariffField(lot, pathType)]: text,
      [bonusTermsField(lot, pathType)]: bonusTermsDraft(known, format),
    };
  });
  return Object.assign({}, ...fields) as TariffDraft;
}

interface ReadBonuses {
  readonly bonuses: readonly Bonus[];
  readonly faults: Faults<TariffDraft>;
}

/** The bonuses of the given lots, and what is wrong with which: a saved one is not taken away. */
export function readBonuses(
  draft: TariffDraft,
  lots: readonly LotNumber[],
  {
    framework,
    tariffs,
  }: {
    readonly framework: Pick<Framework, 'bonusMinCents' | 'bonusMaxCents'>;
    readonly tariffs: readonly Tariff[];
  },
): ReadBonuses {
  const bonuses: Bonus[] = [];
  const faults: Record<string, Problem> = {};
  for (const { lot, pathType } of cells.filter((cell) => lots.includes(cell.lot))) {
    const field = tariffField(lot, pathType);
    const amountCents = centsOf(draft[field]);
    const isSaved = tariffs.some((one) => one.lot === lot && one.pathType === pathType);
    if (amountCents === undefined) {
      if (isSaved) faults[field] = { code: 'field-missing' };
      continue;
    }
    const outside: Problem = { code: 'tariff-outside-framework', details: { lot } };
    if (!isBonusAmount(amountCents)) faults[field] = { code: 'amount-outside-bounds' };
    else if (!isInBounds(framework, amountCents)) faults[field] = outside;
    const terms = bonusTermsField(lot, pathType);
    const read = readBonusTerms(draft[terms], amountCents);
    for (const [name, fault] of Object.entries(read.faults)) faults[`${terms}.${name}`] = fault;
    bonuses.push({ lot, pathType, amountCents, ...read.terms });
  }
  return { bonuses, faults };
}
