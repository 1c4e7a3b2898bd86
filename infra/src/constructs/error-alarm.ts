import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

export interface ErrorAlarmProps {
  readonly metric: IMetric;
  /** What people cannot do while it lasts, in a sentence: the text of the alarm. */
  readonly errorImpact: string;
  /** Whom it wakes. */
  readonly action: IAlarmAction;
  /** From which value on it rings. */
  readonly threshold?: number;
}

/** Rings on the first error: at this size an error is a person whose work stopped, not noise. */
export class ErrorAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ErrorAlarmProps) {
    super(scope, id);
    const { metric, errorImpact, action, threshold = 1 } = props;
    const alarm = new Alarm(this, 'Alarm', {
      metric,
      alarmDescription: textOf(errorImpact),
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
  }
}

export interface SilenceAlarmProps extends Omit<ErrorAlarmProps, 'threshold'> {
  /** So many periods of the metric without anything are too many. */
  readonly periods: number;
}

/** Rings when nothing has happened for so long. */
export class SilenceAlarm extends Construct {
  constructor(scope: Construct, id: string, props: SilenceAlarmProps) {
    super(scope, id);
    const { metric, errorImpact, action, periods } = props;
    const alarm = new Alarm(this, 'Alarm', {
      metric,
      alarmDescription: textOf(errorImpact),
      threshold: 1,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(action);
  }
}

function textOf(errorImpact: string): string {
  return `Impact: ${errorImpact} Runbook: infra/README.md`;
}
