import type { AddRoutes } from '../app.ts';
import { addHistoryRoutes } from '../routes/history.ts';
import type { ApiDependencies } from '../serve.ts';

/** What happened to records: alone, since it reads the trails of all of them. */
export function history(api: ApiDependencies): AddRoutes {
  return (app) => {
    addHistoryRoutes(app, api);
  };
}
