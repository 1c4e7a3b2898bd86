import type { Env } from '@jatkopolku/functions-api/env';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

import { ApiFunction } from '../constructs/api-function.ts';
import { HttpGateway } from '../constructs/http-gateway.ts';
import type { StageSettings } from '../stage.ts';

export interface ApiStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly version: string;
}

/** The public HTTP API and the functions behind it. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { settings, version, ...props }: ApiStackProps) {
    super(scope, id, props);

    const { handler } = new ApiFunction<Env>(this, 'Health', {
      entry: '@jatkopolku/functions-api/main',
      environment: { STAGE: settings.stage, VERSION: version, LOG_LEVEL: settings.logLevel },
      logRetention: settings.logRetention,
      errorImpact: 'Nobody can tell whether the API is up, and unknown addresses get no answer.',
    });
    const gateway = new HttpGateway(this, 'Gateway', {
      settings,
      errorImpact: 'People and systems that use the API get errors instead of answers.',
    });
    gateway.addPublicRoute({
      routeKey: HttpRouteKey.with('/api/v1/health', HttpMethod.GET),
      handler,
      reason: 'Tells only that the API is up; monitoring has no account to sign in with.',
    });
    gateway.addPublicRoute({
      routeKey: HttpRouteKey.DEFAULT,
      handler,
      reason: 'Only answers that there is nothing here, as a problem document like all others.',
    });

    new CfnOutput(this, 'ApiUrl', { value: gateway.url });
  }
}
