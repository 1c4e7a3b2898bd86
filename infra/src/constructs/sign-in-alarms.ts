import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

import { ErrorAlarm } from './error-alarm.ts';
import type { ProviderName } from './identity-providers.ts';

export interface SignInAlarmsProps {
  readonly poolId: string;
  readonly clientId: string;
  readonly providerNames: readonly ProviderName[];
}

/** So many tries in the period without one that succeeds are no accident of a single person. */
const TRIES_MIN = 5;
const period = Duration.minutes(15);

/** Rings when the pool turns people away, or when nobody gets through a provider. */
export class SignInAlarms extends Construct {
  constructor(scope: Construct, id: string, props: SignInAlarmsProps) {
    super(scope, id);
    const { poolId, clientId, providerNames } = props;
    const ofClient = { UserPool: poolId, UserPoolClient: clientId };
    for (const name of ['SignInThrottles', 'FederationThrottles']) {
      new ErrorAlarm(this, name, {
        metric: metricOf(name, ofClient),
        errorImpact: 'Some people cannot sign in: more come at once than the user pool lets in.',
      });
    }
    for (const provider of providerNames) {
      new ErrorAlarm(this, `${provider}Failures`, {
        metric: failingOf({ ...ofClient, IdentityProvider: provider }),
        errorImpact: `Nobody can sign in by ${provider}.`,
      });
    }
  }
}

type Dimensions = Readonly<Record<string, string>>;

function metricOf(metricName: string, dimensions: Dimensions, statistic = Stats.SUM): Metric {
  return new Metric({
    namespace: 'AWS/Cognito',
    metricName,
    dimensionsMap: { ...dimensions },
    statistic,
    period,
  });
}

/** 1 while many try and none succeeds. */
function failingOf(dimensions: Dimensions): MathExpression {
  return new MathExpression({
    expression: `IF(tries >= ${TRIES_MIN} AND successes == 0, 1, 0)`,
    usingMetrics: {
      tries: metricOf('FederationSuccesses', dimensions, Stats.SAMPLE_COUNT),
      successes: metricOf('FederationSuccesses', dimensions),
    },
    period,
  });
}
