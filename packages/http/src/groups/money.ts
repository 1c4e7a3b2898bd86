import type { AddRoutes } from '../app.ts';
import type { CheckingRegion } from '../routes/eligibility.ts';
import { addInsightRoutes } from '../routes/insight.ts';
import { addSettlementRoutes } from '../routes/settlement.ts';
import type { ApiDependencies } from '../serve.ts';

/** Settlements and reports. */
export function money(api: ApiDependencies<CheckingRegion>): AddRoutes {
  return (app) => {
    addSettlementRoutes(app, api);
    addInsightRoutes(app, api);
  };
}
