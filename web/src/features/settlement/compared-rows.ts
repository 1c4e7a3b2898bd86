import type { Cents } from '@jatkopolku/kernel';

import { type FigureRow, figureRows } from './figures.ts';
import type { Comparison } from './queries.ts';

type Compared = Pick<Comparison, 'full'> & {
  readonly collected: Pick<Comparison['collected'], 'before' | 'plan'>;
};

/** An amount of the month, of the one before, and as it was agreed; null where there is none. */
export interface ComparedRow {
  readonly row: FigureRow;
  readonly before: Cents | null;
  readonly planned: Cents | null;
}

type Counts = NonNullable<Comparison['collected']['before']>;

/** The amounts that are compared, each as a month in short has it; nobody plans bonuses or travel. */
const compared = [
  ['compensation', 'compensationCents', 'compensationCents'],
  ['travel', 'travelCents', null],
  ['fees', 'feeCents', 'feeCents'],
  ['bonuses', 'bonusCents', null],
] as const satisfies readonly (readonly [FigureRow['name'], keyof Counts, string | null])[];

/** How the amounts of the month compare with those before, and with what was agreed. */
export function comparedRows({ full, collected: { before, plan } }: Compared): ComparedRow[] {
  const rows = new Map(figureRows(full).map((row) => [row.name, row]));
  return compared.flatMap(([name, short, agreed]) => {
    const row = rows.get(name);
    const planned = agreed && plan[agreed];
    return row
      ? [{ row: { ...row, isTotal: false }, before: before && before[short], planned }]
      : [];
  });
}
