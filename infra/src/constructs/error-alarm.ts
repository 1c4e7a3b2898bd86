import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

export interface ErrorAlarmProps {
  readonly metric: IMetric;
  /** What people cannot do while it lasts, in a sentence: the text of the alarm. */
  readonly errorImpact: string;
}

/** Rings on the first error: at this size an error is a person whose work stopped, not noise. */
export class ErrorAlarm extends Construct {
  constructor(scope: Construct, id: string, { metric, errorImpact }: ErrorAlarmProps) {
    super(scope, id);
    new Alarm(this, 'Alarm', {
      metric,
      alarmDescription: `Impact: ${errorImpact} Runbook: infra/README.md`,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
