import openApi from '@jatkopolku/contracts/openapi.json' with { type: 'json' };
import type { Log } from '@jatkopolku/telemetry';
import { Hono } from 'hono';
import { routePath } from 'hono/route';

import { type ApiEnvironment, correlation } from './context.ts';
import { problemResponse } from './problem.ts';
import { type HealthDependencies, makeHealthRoutes } from './routes/health.ts';
import { addMoneyRoutes } from './routes/money.ts';
import { addPeopleRoutes } from './routes/people.ts';
import { addProcurementRoutes } from './routes/procurement.ts';
import { addWorkRoutes } from './routes/work.ts';
import { type ApiDependencies } from './serve.ts';

export interface AppDependencies extends HealthDependencies {
  readonly log: Log;
  /** The regions' records and who may ask for them; without it only the health route answers. */
  readonly api?: ApiDependencies;
}

/** The whole HTTP API; the Lambda and the local server mount the same app. */
export function makeApp(dependencies: AppDependencies) {
  const app = new Hono<ApiEnvironment>();
  app.use(correlation);
  app.notFound((c) => problemResponse(c, { code: 'not-found' }));
  app.onError((error, c) => {
    const correlationId = c.get('correlationId');
    const route = routePath(c, -1);
    dependencies.log('request-failed', { correlationId, method: c.req.method, route }, error);
    return problemResponse(c, { code: 'internal-error' });
  });
  app.get('/api/openapi.json', (c) => c.json(openApi));
  if (dependencies.api) addRoutes(app, dependencies.api);
  return app.route('/api/v1/health', makeHealthRoutes(dependencies));
}

function addRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  addProcurementRoutes(app, api);
  addPeopleRoutes(app, api);
  addWorkRoutes(app, api);
  addMoneyRoutes(app, api);
}
