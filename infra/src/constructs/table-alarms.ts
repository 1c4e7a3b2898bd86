import { Duration } from 'aws-cdk-lib';
import {
  type IAlarmAction,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

import { ErrorAlarm } from './error-alarm.ts';

export interface TableAlarmsProps {
  readonly tableName: string;
  readonly indexNames: readonly string[];
  readonly action: IAlarmAction;
}

const period = Duration.minutes(5);

/** What the functions ask of the table; errors are counted for each by itself. */
const operations = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'TransactWriteItems',
];

const slow = 'People wait, and some are asked to try again: DynamoDB turns requests away at';

/** Rings when the table or one of its indexes turns requests away, or fails. */
export class TableAlarms extends Construct {
  constructor(scope: Construct, id: string, { tableName, indexNames, action }: TableAlarmsProps) {
    super(scope, id);
    const add = (name: string, metric: IMetric, errorImpact: string) =>
      new ErrorAlarm(this, name, { metric, errorImpact, action });
    for (const direction of ['Read', 'Write']) {
      const metricName = `${direction}ThrottleEvents`;
      const metric = metricOf(metricName, { TableName: tableName });
      add(`${direction}Throttles`, metric, `${slow} the table.`);
      for (const index of indexNames) {
        const dimensions = { TableName: tableName, GlobalSecondaryIndexName: index };
        const ofIndex = metricOf(metricName, dimensions);
        add(`${index}${direction}Throttles`, ofIndex, `${slow} the index "${index}".`);
      }
    }
    add('SystemErrors', errorsOf(tableName), 'Nobody can work: DynamoDB itself fails.');
  }
}

type Dimensions = Readonly<Record<string, string>>;

function metricOf(metricName: string, dimensions: Dimensions): Metric {
  return new Metric({
    namespace: 'AWS/DynamoDB',
    metricName,
    dimensionsMap: { ...dimensions },
    statistic: Stats.SUM,
    period,
  });
}

function errorsOf(TableName: string): MathExpression {
  const usingMetrics = Object.fromEntries(
    operations.map((Operation) => [
      Operation.charAt(0).toLowerCase() + Operation.slice(1),
      metricOf('SystemErrors', { TableName, Operation }),
    ]),
  );
  const parts = Object.keys(usingMetrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({ expression: parts.join(' + '), usingMetrics, period });
}
