import { agreementChecks, readPerformance } from '@jatkopolku/application';
import { performanceOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { readOne } from './records.ts';

/** How a provider has done over its running terms. */
export function addPerformanceRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readPerformance, async ({ records, clock, params }) => {
    const provider = await readOne({ records }, 'provider', params);
    if (!provider.ok) return provider;
    const asOf = clock.today();
    const performance = await readPerformance(records, params.providerId, asOf);
    const checks = await agreementChecks(records, performance.agreements, asOf);
    const { agreements, outcomes, ...rest } = performance;
    return success({
      asOf,
      ...rest,
      agreements: [...agreements],
      outcomes: [...outcomes],
      checks,
    });
  });
}
