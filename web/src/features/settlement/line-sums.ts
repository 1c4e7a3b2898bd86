import type { Line } from '@jatkopolku/domain/settlement';
import { type Cents, sumCents } from '@jatkopolku/kernel';

interface LineSum {
  readonly days: number;
  readonly amount: Cents;
}

/** What the lines of a kind come to. */
export function sumOf(lines: readonly Line[], kind: Line['kind']): LineSum {
  return total(lines.filter((line) => line.kind === kind));
}

/** Who pays the days of the lines, and how many of them. */
export function payersOf(
  lines: readonly Line[],
): readonly (LineSum & { readonly payer: string })[] {
  const paid = lines.filter((line) => line.kind === 'compensation');
  return [...Map.groupBy(paid, ({ payer }) => payer)].map(([payer, own]) => ({
    payer,
    ...total(own),
  }));
}

function total(lines: readonly Line[]): LineSum {
  return {
    days: lines.reduce((days, line) => days + line.days, 0),
    amount: sumCents(lines.map((line) => line.amountCents)),
  };
}
