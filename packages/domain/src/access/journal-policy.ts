import type { Row } from './policy-row.ts';
import { region } from './reach.ts';

/** Who may do what with what goes to the accounting: finance, before the eyes of the auditor. */
export const journalPolicy = {
  readAccountMap: region('finance', 'auditor'),
  changeAccountMap: { ...region('finance'), on: 'accountMap' },
  readJournal: region('finance', 'auditor'),
  readJournalDocument: region('finance', 'auditor'),
} as const satisfies Record<string, Row>;
