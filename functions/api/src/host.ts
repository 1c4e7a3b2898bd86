import { type AppDependencies, makeApp } from '@jatkopolku/http/host';
import { systemClock } from '@jatkopolku/kernel';
import { makeLog, makeLogger, makeMetrics, observe } from '@jatkopolku/telemetry';
import { type LambdaEvent, handle } from 'hono/aws-lambda';

import type { Env } from './env.ts';
import { withSentPath } from './sent-path.ts';

type GatewayEvent = Extract<LambdaEvent, { rawPath: string }>;

/** Answers API Gateway's events by an app of its own, with log and metrics under the function's name. */
export function hostApp(service: string, env: Env, parts: Pick<AppDependencies, 'routes'>) {
  const origin = { service, stage: env.STAGE, version: env.VERSION };
  const logger = makeLogger(origin, env.LOG_LEVEL);
  const log = makeLog(logger);
  log('function-started', {});
  const app = makeApp({ version: env.VERSION, now: () => systemClock.now(), log, ...parts });
  const answer = handle(app);
  return observe<GatewayEvent, Awaited<ReturnType<typeof answer>>>(
    { logger, metrics: makeMetrics(origin) },
    (event, context) => answer(withSentPath(event), context),
  );
}
