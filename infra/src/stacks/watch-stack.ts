import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IHttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { BreakGlassAlarm } from '../constructs/break-glass-alarm.ts';
import { ErrorAlarm } from '../constructs/error-alarm.ts';
import { FunctionAlarms, type WatchedFunction } from '../constructs/function-alarms.ts';
import { JobAlarms, type WatchedJob } from '../constructs/job-alarms.ts';
import { SignInAlarms, type WatchedSignIn } from '../constructs/sign-in-alarms.ts';
import { TableAlarms } from '../constructs/table-alarms.ts';
import type { StageSettings } from '../stage.ts';

export interface WatchStackProps extends StackProps {
  readonly settings: Pick<StageSettings, 'alarmEmails'>;
  readonly table: { readonly tableName: string; readonly indexNames: readonly string[] };
  readonly gateway: IHttpStage;
  readonly functions: readonly WatchedFunction[];
  readonly jobs: readonly WatchedJob[];
  readonly signIn: WatchedSignIn;
  /** What opens seals in an emergency, and the key of them. */
  readonly seals: { readonly roleArn: string; readonly keyArn: string };
}

/** What rings, and whom it wakes. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: WatchStackProps) {
    const { settings, table, gateway, functions, jobs, signIn, seals, ...stack } = props;
    super(scope, id, stack);
    const { topic, action } = new AlarmTopic(this, 'Alarms', { emails: settings.alarmEmails });
    new TableAlarms(this, 'Table', { ...table, action });
    new ErrorAlarm(this, 'Gateway', {
      metric: gateway.metricServerError({ period: Duration.minutes(5) }),
      errorImpact: 'People and systems that use the API get errors instead of answers.',
      action,
    });
    for (const one of functions) new FunctionAlarms(this, one.name, { ...one, action });
    for (const one of jobs) new JobAlarms(this, one.name, { ...one, action });
    new SignInAlarms(this, 'SignIn', { ...signIn, action });
    new BreakGlassAlarm(this, 'Seals', { ...seals, topic });
    new CfnOutput(this, 'AlarmTopicArn', { value: topic.topicArn });
  }
}
