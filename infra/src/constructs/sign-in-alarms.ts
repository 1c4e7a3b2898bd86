import { Duration } from 'aws-cdk-lib';
import { type IAlarmAction, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

import { ErrorAlarm } from './error-alarm.ts';
import type { ProviderName } from './identity-providers.ts';

/** The pool by which people sign in, for the site’s client. */
export interface WatchedSignIn {
  readonly poolId: string;
  readonly clientId: string;
  readonly providerNames: readonly ProviderName[];
}

/** So many tries in the period without one that succeeds are no accident of a single person. */
const TRIES_MIN = 5;
const period = Duration.minutes(15);

/** Rings when the pool turns people away, or when nobody gets through a provider. */
export class SignInAlarms extends Construct {
  constructor(scope: Construct, id: string, props: WatchedSignIn & { action: IAlarmAction }) {
    super(scope, id);
    const { poolId, clientId, providerNames, action } = props;
    const ofClient = { UserPool: poolId, UserPoolClient: clientId };
    const errorImpact = 'Some people cannot sign in: more come at once than the user pool lets in.';
    const turnedAway = { errorImpact, action };
    new ErrorAlarm(this, 'SignInThrottles', {
      metric: metricOf('SignInThrottles', ofClient),
      ...turnedAway,
    });
    for (const provider of providerNames) {
      // The pool counts what comes by a provider under its name, and under nothing less.
      const ofProvider = { ...ofClient, IdentityProvider: provider };
      new ErrorAlarm(this, `${provider}Throttles`, {
        metric: metricOf('FederationThrottles', ofProvider),
        ...turnedAway,
      });
      new ErrorAlarm(this, `${provider}Failures`, {
        metric: failingOf(ofProvider),
        errorImpact: `Nobody can sign in by ${provider}.`,
        action,
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
