import type { Log } from '@jatkopolku/telemetry';
import { Hono } from 'hono';
import { routePath } from 'hono/route';

import { type ApiEnvironment, correlation } from './context.ts';
import { problemResponse } from './problem.ts';
import { type HealthDependencies, makeHealthRoutes } from './routes/health.ts';

export interface AppDependencies extends HealthDependencies {
  readonly log: Log;
}

/** The whole HTTP API; the Lambda and the local server mount the same app. */
export function makeApp(dependencies: AppDependencies) {
  const app = new Hono<ApiEnvironment>();
  app.use(correlation);
  app.notFound((c) => problemResponse(c, 'not-found'));
  app.onError((error, c) => {
    const correlationId = c.get('correlationId');
    const route = routePath(c, -1);
    dependencies.log('request-failed', { correlationId, method: c.req.method, route }, error);
    return problemResponse(c, 'internal-error');
  });
  return app.route('/api/v1/health', makeHealthRoutes(dependencies));
}
