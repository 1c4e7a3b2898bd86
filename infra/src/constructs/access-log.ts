import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

/**
 * One line per request. The route is the pattern and not the address, so nothing a caller typed gets
 * in; the source address is kept for tracing abuse and goes when the log's retention ends.
 */
export const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    correlationId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTime(),
    method: AccessLogField.contextHttpMethod(),
    route: AccessLogField.contextRouteKey(),
    status: AccessLogField.contextStatus(),
    latencyMs: AccessLogField.contextResponseLatency(),
    sourceAddress: AccessLogField.contextIdentitySourceIp(),
    integrationError: AccessLogField.contextIntegrationErrorMessage(),
  }),
);
