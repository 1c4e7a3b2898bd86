import type { AddRoutes } from '../app.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { addCommitmentRoutes } from '../routes/commitment.ts';
import type { CheckingRegion } from '../routes/eligibility.ts';
import { addInsightRoutes } from '../routes/insight.ts';
import { addSettlementRoutes } from '../routes/settlement.ts';
import { addStatementRoutes } from '../routes/statement.ts';
import type { ApiDependencies } from '../serve.ts';

/** Settlements, commitments, providers' statements, which are printed too, and reports. */
export function money(api: ApiDependencies<CheckingRegion>, readFonts: ReadFonts): AddRoutes {
  return (app) => {
    addSettlementRoutes(app, api);
    addStatementRoutes(app, api, readFonts);
    addCommitmentRoutes(app, api);
    addInsightRoutes(app, api);
  };
}
