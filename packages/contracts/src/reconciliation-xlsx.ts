import { reconciliationReport as words } from '@jatkopolku/words/reconciliation-report';

import type { ReconciliationJson } from './api/reconciliation.ts';
import type { ReconciliationPrinting } from './letters/reconciliation-letter.ts';
import { reconciliationRows } from './reconciliation-table.ts';
import { spreadsheetXlsx } from './texts/spreadsheet-xlsx.ts';

/** A month's reconciliation as an XLSX. Beside the rest of this package, so that the site does not load its writer. */
export function reconciliationXlsx(
  read: ReconciliationJson,
  printing: ReconciliationPrinting,
): Promise<Uint8Array> {
  return spreadsheetXlsx(reconciliationRows(read, printing), {
    sheet: words.name[printing.language],
  });
}
