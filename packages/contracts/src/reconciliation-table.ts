import { moneyStandings } from '@jatkopolku/domain/payment';
import { sumCents } from '@jatkopolku/kernel';
import { inLanguage } from '@jatkopolku/words/in-language';
import { reconciliationReport } from '@jatkopolku/words/reconciliation-report';

import type { ReconciliationJson } from './api/reconciliation.ts';
import type { ReconciliationPrinting } from './letters/reconciliation-letter.ts';
import { organiserName } from './letters/state-claim-letter.ts';
import { monthText } from './texts/day-text.ts';
import type { Cell } from './texts/spreadsheet.ts';

/** A row of each kind, and their sum at the end: what is owed, and where it is. */
export function reconciliationRows(
  { month, kinds }: ReconciliationJson,
  { regionId, language, today }: ReconciliationPrinting,
): Cell[][] {
  const words = inLanguage(reconciliationReport, language);
  const start = [organiserName({ regionId }, language), monthText(month, 'fi'), { day: today }];
  const heads = [
    words.organiser,
    words.month,
    words.asOf,
    words.kind,
    words.owed,
    ...moneyStandings.map((standing) => words.standings[standing]),
  ];
  const rows = kinds.map(({ kind, owedCents, amounts }) => [
    ...start,
    words.kinds[kind],
    { cents: owedCents },
    ...moneyStandings.map((standing) => ({ cents: amounts[standing] })),
  ]);
  const sums = [
    ...start,
    words.total,
    { cents: sumCents(kinds.map(({ owedCents }) => owedCents)) },
    ...moneyStandings.map((standing) => ({
      cents: sumCents(kinds.map(({ amounts }) => amounts[standing])),
    })),
  ];
  return [heads, ...rows, sums];
}

export function reconciliationFileName(
  { month }: Pick<ReconciliationJson, 'month'>,
  documentType: 'pdf' | 'xlsx',
): string {
  return `reconciliation-${month}.${documentType}`;
}
