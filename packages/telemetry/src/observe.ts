import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';

import { bareError } from './logged-error.ts';

type LambdaContext = Extract<
  Parameters<Logger['addContext']>[0],
  { getRemainingTimeInMillis: unknown }
>;
type LambdaHandler<Event, Answer> = (event: Event, context: LambdaContext) => Promise<Answer>;

export interface Telemetry {
  readonly logger: Pick<Logger, 'addContext'>;
  readonly metrics: Pick<
    Metrics,
    'captureColdStartMetric' | 'hasStoredMetrics' | 'publishStoredMetrics'
  >;
}

/** Gives each invocation its log context and sends its metrics, also when the handler throws: an error without what it was about. */
export function observe<Event, Answer>(
  { logger, metrics }: Telemetry,
  handler: LambdaHandler<Event, Answer>,
): LambdaHandler<Event, Answer> {
  return async (event, context) => {
    logger.addContext(context);
    metrics.captureColdStartMetric(context.functionName);
    try {
      return await handler(event, context);
    } catch (error) {
      // Lambda writes all of what is thrown into the log by itself.
      throw bareError(error);
    } finally {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    }
  };
}
