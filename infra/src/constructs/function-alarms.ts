import { Duration } from 'aws-cdk-lib';
import { type IAlarmAction, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

import { ErrorAlarm } from './error-alarm.ts';

/** A function, and whom its failure hurts. */
export interface WatchedFunction {
  readonly name: string;
  readonly handler: Lambda;
  /** What people cannot do while the function fails. */
  readonly errorImpact: string;
}

const period = Duration.minutes(5);

/** A run that takes more of its time than this is about to be cut off. */
const DURATION_SHARE = 0.8;

/** Rings when a function fails, is turned away, or is about to be cut off. */
export class FunctionAlarms extends Construct {
  constructor(scope: Construct, id: string, props: WatchedFunction & { action: IAlarmAction }) {
    super(scope, id);
    const { handler, errorImpact, action } = props;
    const common = { errorImpact, action };
    new ErrorAlarm(this, 'Errors', { metric: handler.metricErrors({ period }), ...common });
    new ErrorAlarm(this, 'Throttles', { metric: handler.metricThrottles({ period }), ...common });
    if (!handler.timeout) throw new Error('A function ends at a time of its own');
    new ErrorAlarm(this, 'Duration', {
      metric: handler.metricDuration({ period, statistic: Stats.MAXIMUM }),
      threshold: handler.timeout.toMilliseconds() * DURATION_SHARE,
      ...common,
    });
  }
}
