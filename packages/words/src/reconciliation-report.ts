import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { providerStatement } from './provider-statement.ts';
import { reconciliation } from './reconciliation.ts';
import { stateClaim } from './state-claim.ts';

/** What the reconciliation of a month says on paper and in a spreadsheet. */
export const reconciliationReport = {
  titleOf: {
    fi: 'Täsmäytys: {{month}}',
    sv: 'Avstämning: {{month}}',
    en: 'Reconciliation of {{month}}',
  },
  organiser: stateClaim.organiser,
  asOf: providerStatement.asOf,
  month: facts.month,
  name: reconciliation.title,
  kind: reconciliation.kind,
  owed: reconciliation.owed,
  total: reconciliation.total,
  kinds: reconciliation.kinds,
  standings: reconciliation.standings,
  runs: reconciliation.runs,
} satisfies Words;
