import { Duration } from 'aws-cdk-lib';
import { type IAlarmAction, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import { ErrorAlarm, SilenceAlarm } from './error-alarm.ts';
import { FunctionAlarms, type WatchedFunction } from './function-alarms.ts';

/** What runs by the clock, with where its failed runs end. */
export interface WatchedJob extends WatchedFunction {
  readonly failures: IQueue;
  /** The group of its schedule, under which the scheduler counts. */
  readonly scheduleGroup: string;
}

const period = Duration.minutes(5);

/** A day and a quarter: a night that did not run, also when the clocks change. */
const SILENT_PERIODS = 5;
const silentPeriod = Duration.hours(6);

/** Rings when a job fails, does not run, or leaves something undone. */
export class JobAlarms extends Construct {
  constructor(scope: Construct, id: string, props: WatchedJob & { action: IAlarmAction }) {
    super(scope, id);
    const { handler, failures, scheduleGroup, errorImpact, action } = props;
    const common = { errorImpact, action };
    new FunctionAlarms(this, 'Function', props);
    new SilenceAlarm(this, 'DidNotRun', {
      metric: handler.metricInvocations({ period: silentPeriod }),
      periods: SILENT_PERIODS,
      ...common,
    });
    new ErrorAlarm(this, 'Undone', {
      metric: failures.metricApproximateNumberOfMessagesVisible({
        period,
        statistic: Stats.MAXIMUM,
      }),
      ...common,
    });
    new ErrorAlarm(this, 'Dropped', { metric: droppedOf(scheduleGroup), ...common });
  }
}

/** Starts that the scheduler gave up. */
function droppedOf(ScheduleGroup: string): Metric {
  return new Metric({
    namespace: 'AWS/Scheduler',
    metricName: 'InvocationDroppedCount',
    dimensionsMap: { ScheduleGroup },
    statistic: Stats.SUM,
    period,
  });
}
