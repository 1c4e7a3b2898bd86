import { Validations } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpRoute,
  type HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

import type { StageSettings } from '../stage.ts';
import { accessLogFormat } from './access-log.ts';

export interface HttpGatewayProps {
  readonly settings: StageSettings;
}

export interface RoutesOfFunction {
  readonly routeKeys: readonly HttpRouteKey[];
  readonly handler: IFunction;
  /** Why the gateway lets everybody in. */
  readonly reason: string;
}

/** The HTTP API with its limits and its access log. */
export class HttpGateway extends Construct {
  readonly url: string;
  readonly stage: HttpStage;
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string, { settings }: HttpGatewayProps) {
    super(scope, id);
    const accessLog = new LogGroup(this, 'AccessLog', { retention: settings.logRetention });
    this.#api = new HttpApi(this, 'Api', {
      apiName: `jatkopolku-${settings.stage}`,
      createDefaultStage: false,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      autoDeploy: true,
      throttle: { rateLimit: settings.requestsPerSecond, burstLimit: settings.requestBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: accessLogFormat,
      },
    });
    this.url = this.stage.url;
  }

  /** Leads the routes to the function, which this gateway alone may call. */
  addRoutes(name: string, { routeKeys, handler, reason }: RoutesOfFunction): void {
    // One permission for all routes: with one each, a stack has no room for them, nor a function’s policy.
    const integration = new HttpLambdaIntegration(name, handler, { scopePermissionToRoute: false });
    for (const routeKey of routeKeys) {
      const route = new HttpRoute(this, routeKey.key, {
        httpApi: this.#api,
        routeKey,
        integration,
      });
      Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason });
    }
  }
}
