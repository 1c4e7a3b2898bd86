import type { AddRoutes } from '../app.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { addCommitmentRoutes } from '../routes/commitment.ts';
import type { CheckingRegion } from '../routes/eligibility.ts';
import { addInsightRoutes } from '../routes/insight.ts';
import { addJournalRoutes } from '../routes/journal.ts';
import { addReconciliationRoutes } from '../routes/reconciliation.ts';
import { addSettlementRoutes } from '../routes/settlement.ts';
import { addStateClaimRoutes } from '../routes/settlement/state-claim.ts';
import { addStatementRoutes } from '../routes/statement.ts';
import type { ApiDependencies } from '../serve.ts';

/** Settlements, what the State owes of them, their journal and reconciliation, commitments, providers' statements, which are printed too, and reports. */
export function money(api: ApiDependencies<CheckingRegion>, readFonts: ReadFonts): AddRoutes {
  return (app) => {
    addSettlementRoutes(app, api);
    addStateClaimRoutes(app, api, readFonts);
    addStatementRoutes(app, api, readFonts);
    addCommitmentRoutes(app, api);
    addJournalRoutes(app, api);
    addReconciliationRoutes(app, api, readFonts);
    addInsightRoutes(app, api);
  };
}
