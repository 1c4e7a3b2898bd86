import type { AddRoutes } from '../app.ts';
import { addInsightRoutes } from '../routes/insight.ts';
import { addSettlementRoutes } from '../routes/settlement.ts';
import type { ApiDependencies } from '../serve.ts';

/** Settlements and reports. */
export function money(api: ApiDependencies): AddRoutes {
  return (app) => {
    addSettlementRoutes(app, api);
    addInsightRoutes(app, api);
  };
}
