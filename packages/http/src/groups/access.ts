import type { AddRoutes } from '../app.ts';
import { addAccessRoutes } from '../routes/access.ts';
import type { ApiDependencies } from '../serve.ts';

/** Who people are and what they may do, and who looked at whose data. */
export function access(api: ApiDependencies): AddRoutes {
  return (app) => {
    addAccessRoutes(app, api);
  };
}
