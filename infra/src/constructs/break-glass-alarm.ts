import { Validations } from 'aws-cdk-lib';
import { type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface BreakGlassAlarmProps {
  readonly topic: ITopic;
  readonly roleArn: string;
  readonly keyArn: string;
}

const byTrail = 'AWS API Call via CloudTrail';

/** Rings when somebody takes on the role that opens seals, or changes who may. */
export class BreakGlassAlarm extends Construct {
  constructor(scope: Construct, id: string, { topic, roleArn, keyArn }: BreakGlassAlarmProps) {
    super(scope, id);
    const rings = (name: string, description: string, eventPattern: EventPattern) => {
      const rule = new Rule(this, name, {
        description,
        eventPattern,
        targets: [new SnsTopic(topic)],
      });
      Validations.of(rule).acknowledge({
        id: 'Serverless-EventBusDLQ',
        reason:
          'EventBridge tries for a day; a queue beside the topic would be looked at by nobody.',
      });
    };
    rings('TakenOn', 'Somebody takes on the role that opens seals', {
      source: ['aws.sts'],
      detailType: [byTrail],
      detail: { eventName: ['AssumeRole'], requestParameters: { roleArn: [roleArn] } },
    });
    rings('KeyChanged', 'Somebody changes who may use the key of seals, or takes it away', {
      source: ['aws.kms'],
      detailType: [byTrail],
      detail: {
        eventName: ['PutKeyPolicy', 'CreateGrant', 'DisableKey', 'ScheduleKeyDeletion'],
        resources: { ARN: [keyArn] },
      },
    });
  }
}
