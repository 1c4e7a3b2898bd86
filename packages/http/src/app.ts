import { Unavailable } from '@jatkopolku/kernel';
import type { Log } from '@jatkopolku/telemetry';
import { Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

import { type ApiContext, type ApiEnvironment, everyAnswer } from './context.ts';
import { problemResponse } from './problem.ts';
import { type HealthDependencies, makeHealthRoutes } from './routes/health.ts';

export interface AppDependencies extends HealthDependencies {
  readonly log: Log;
  /** What this app serves beside its health: groups of slices, or the description of the API. */
  readonly routes?: readonly AddRoutes[];
  /** Refuses callers that ask too much, where no gateway in front of the app does. */
  readonly limit?: MiddlewareHandler<ApiEnvironment>;
}

/** Adds a group's routes, with what they need bound to them. */
export type AddRoutes = (app: Hono<ApiEnvironment>) => void;

/** An HTTP app: each Lambda serves its own group of slices, the local server all of them. */
export function makeApp(dependencies: AppDependencies) {
  const app = new Hono<ApiEnvironment>();
  app.use(everyAnswer);
  app.notFound((c) => problemResponse(c, { code: 'not-found' }));
  const failed = (c: ApiContext, error: unknown) => {
    const correlationId = c.get('correlationId');
    const route = routePath(c, -1);
    dependencies.log('request-failed', { correlationId, method: c.req.method, route }, error);
  };
  app.use(async (c, next) => {
    c.set('failed', (error) => failed(c, error));
    await next();
  });
  app.onError((error, c) => {
    failed(c, error);
    const code = error instanceof Unavailable ? 'unavailable' : 'internal-error';
    return problemResponse(c, { code });
  });
  if (dependencies.limit) app.use('/api/*', dependencies.limit);
  for (const add of dependencies.routes ?? []) add(app);
  return app.route('/api/v1/health', makeHealthRoutes(dependencies));
}
