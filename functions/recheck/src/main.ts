import { systemClock } from '@jatkopolku/kernel';
import { makeHttpRegister } from '@jatkopolku/register';
import { makeRecords, openTable } from '@jatkopolku/store';
import { makeLog, makeLogger, makeMetrics, observe } from '@jatkopolku/telemetry';

import { envSchema } from './env.ts';
import { makeRecheckNight } from './recheck-night.ts';

const env = envSchema.parse(process.env);
const origin = { service: 'recheck', stage: env.STAGE, version: env.VERSION };
const logger = makeLogger(origin, env.LOG_LEVEL);
const clock = systemClock;
const client = openTable({ endpoint: undefined, table: env.TABLE_NAME });
const register = makeHttpRegister({ url: env.REGISTER_URL, clock });

const recheckNight = makeRecheckNight(
  env.REGIONS.split(',').map((regionId) => ({
    regionId,
    clock,
    register,
    records: makeRecords({ client, table: env.TABLE_NAME, regionId, clock }),
  })),
);

makeLog(logger)('function-started', {});

export const handler = observe({ logger, metrics: makeMetrics(origin) }, () => recheckNight());
