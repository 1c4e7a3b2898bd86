import { Metrics } from '@aws-lambda-powertools/metrics';

import type { Origin } from './logger.ts';

/** The version is no dimension: each deployment would begin new, separately charged metrics. */
export function makeMetrics({ service, stage }: Pick<Origin, 'service' | 'stage'>): Metrics {
  return new Metrics({
    namespace: 'Jatkopolku',
    serviceName: service,
    defaultDimensions: { stage },
  });
}
