import { systemClock } from '@jatkopolku/kernel';
import { makeLog, makeLogger, makeMetrics } from '@jatkopolku/telemetry';

import { makeApp } from './app.ts';
import type { Env } from './env.ts';

export function makeContainer(env: Env) {
  const origin = { service: 'api', stage: env.STAGE, version: env.VERSION };
  const logger = makeLogger(origin, env.LOG_LEVEL);
  const log = makeLog(logger);
  log('function-started', {});
  const app = makeApp({ version: env.VERSION, now: () => systemClock.now(), log });
  return { app, telemetry: { logger, metrics: makeMetrics(origin) } };
}
