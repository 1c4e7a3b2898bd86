import type { Journal } from '@jatkopolku/domain/journal';
import { journal as words } from '@jatkopolku/words/journal';
import type { Language } from '@jatkopolku/words/language';

import { journalRows } from './journal-table.ts';
import { spreadsheetXlsx } from './texts/spreadsheet-xlsx.ts';

/** The vouchers of a journal as an XLSX. Beside the rest of this package, so that the site does not load its writer. */
export function journalXlsx(
  journal: Pick<Journal, 'vouchers'>,
  language: Language,
): Promise<Uint8Array> {
  return spreadsheetXlsx(journalRows(journal, language), { sheet: words.title[language] });
}
