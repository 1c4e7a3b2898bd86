import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import { ApiFunction, type ApiFunctionProps } from './api-function.ts';
import type { WatchedJob } from './job-alarms.ts';

export interface ScheduledFunctionProps<Env extends Record<string, string>> extends Omit<
  ApiFunctionProps<Env>,
  'files' | 'failures'
> {
  /** When it runs, by the clocks of Finland: a cron expression of EventBridge Scheduler. */
  readonly schedule: string;
  readonly description: string;
}

/** A Lambda that is started by the clock; what fails after two more tries waits in a queue. */
export class ScheduledFunction<Env extends Record<string, string>> extends Construct {
  readonly role: Role;
  readonly watched: WatchedJob;

  constructor(scope: Construct, id: string, props: ScheduledFunctionProps<Env>) {
    super(scope, id);
    const { schedule, description, ...made } = props;
    const failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledgeLastQueue(failures);
    const { handler, role, watched } = new ApiFunction(this, 'Job', { ...made, failures });
    this.role = role;
    const scheduleGroup = `${Stack.of(this).stackName}-${id}`;
    const { ref: groupName } = new CfnScheduleGroup(this, 'Group', { name: scheduleGroup });
    this.watched = { ...watched, name: id, failures, scheduleGroup };
    new CfnSchedule(this, 'Schedule', {
      description,
      groupName,
      scheduleExpression: schedule,
      scheduleExpressionTimezone: 'Europe/Helsinki',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: handler.functionArn,
        roleArn: this.#starter(handler, failures).roleArn,
        deadLetterConfig: { arn: failures.queueArn },
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 3_600 },
      },
    });
  }

  /** May start this function alone; CDK's own role could start every version of it too. */
  #starter(handler: IFunction, failures: Queue): Role {
    const starter = new Role(this, 'Starter', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    });
    starter.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [handler.functionArn],
      }),
    );
    failures.grantSendMessages(starter);
    return starter;
  }
}

function acknowledgeLastQueue(failures: Queue): void {
  const reason = 'It is itself where failed runs end.';
  for (const id of ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy']) {
    Validations.of(failures).acknowledge({ id, reason });
  }
}
