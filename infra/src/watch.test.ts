import { tableDefinition } from '@jatkopolku/store/table-definition';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';

import { alarmsOf, comesFrom } from './testing/alarms.ts';
import { isPublished } from './testing/published-metrics.ts';
import { type Stacks, stackNames, synthesiseTemplates } from './testing/synthesised.ts';

let platform: Stacks;

beforeAll(() => {
  platform = synthesiseTemplates();
}, 300_000);

function everyAlarm() {
  return stackNames.flatMap((name) => alarmsOf(platform[name]));
}

function idsOf(type: string): string[] {
  return stackNames.flatMap((name) => Object.keys(platform[name].findResources(type)));
}

/** Names of the metrics that alarms watch under exactly these dimensions. */
function watchedBy(dimensions: Readonly<Record<string, unknown>>): string[] {
  const templates = stackNames.map((name) => platform[name]);
  const expected = JSON.stringify(dimensions);
  return everyAlarm()
    .flatMap(({ metrics }) => metrics)
    .filter(({ Dimensions }) => {
      const entries = Object.entries(Dimensions);
      const known = entries.map(([name, value]) => [name, comesFrom(value, templates)]);
      return JSON.stringify(Object.fromEntries(known)) === expected;
    })
    .map(({ MetricName }) => MetricName)
    .toSorted();
}

describe('every alarm', () => {
  it('watches metrics that AWS publishes, under the dimensions that it publishes them', () => {
    const silent = everyAlarm().flatMap(({ id, metrics }) =>
      metrics
        .filter(({ Namespace, MetricName, Dimensions }) => {
          return !isPublished(Namespace, MetricName, Object.keys(Dimensions));
        })
        .map(({ MetricName }) => `${id}: ${MetricName}`),
    );
    expect(silent).toEqual([]);
  });

  it('says whom it hurts and where to read on', () => {
    for (const { AlarmDescription } of everyAlarm()) {
      expect(AlarmDescription).toMatch(/^Impact: \w.{20,}\. Runbook: infra\/README\.md$/);
    }
  });

  it('reaches the topic, which wakes somebody', () => {
    const [topic, ...more] = idsOf('AWS::SNS::Topic');
    expect([topic, more]).toEqual([expect.any(String), []]);
    for (const { id, AlarmActions } of everyAlarm()) {
      expect([id, AlarmActions]).toEqual([id, [{ Ref: topic }]]);
    }
    platform.watch.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      TopicArn: { Ref: topic },
    });
  });

  it('is quiet without data, but where nothing at all means that something did not run', () => {
    const loud = everyAlarm().filter(({ TreatMissingData }) => TreatMissingData === 'breaching');
    expect(loud.flatMap(({ metrics }) => metrics)).toEqual(
      idsOf('AWS::Scheduler::Schedule').map(() =>
        expect.objectContaining({ MetricName: 'Invocations' }),
      ),
    );
  });
});

describe('everything that can fail has its alarms', () => {
  it('functions: errors, throttles and a duration near their limit', () => {
    const ids = idsOf('AWS::Lambda::Function');
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      const names = watchedBy({ FunctionName: { Ref: id } });
      expect([id, names]).toEqual([
        id,
        expect.arrayContaining(['Duration', 'Errors', 'Throttles']),
      ]);
    }
  });

  it('durations ring before the function is cut off', () => {
    const limits = stackNames.flatMap((name) => {
      const found = platform[name].findResources('AWS::Lambda::Function');
      return Object.values(found).map(({ Properties }) => Number(Properties.Timeout) * 1000);
    });
    const thresholds = everyAlarm()
      .filter(({ metrics }) => metrics.some(({ MetricName }) => MetricName === 'Duration'))
      .map(({ Threshold }) => Threshold);
    const ascending = (a: number, b: number) => a - b;
    expect(thresholds.toSorted(ascending)).toEqual(
      limits.map((limit) => limit * 0.8).toSorted(ascending),
    );
  });

  it('schedules: that they did not run, and starts that were given up', () => {
    const { jobs } = platform;
    const schedules = Object.values(jobs.findResources('AWS::Scheduler::Schedule'));
    expect(schedules).not.toEqual([]);
    for (const { Properties } of schedules) {
      const [target] = Properties.Target.Arn['Fn::GetAtt'];
      expect(watchedBy({ FunctionName: { Ref: target } })).toContain('Invocations');
      const group = jobs.findResources('AWS::Scheduler::ScheduleGroup')[Properties.GroupName.Ref];
      const ScheduleGroup: unknown = group?.['Properties'].Name;
      expect(watchedBy({ ScheduleGroup })).toEqual(['InvocationDroppedCount']);
    }
  });

  it('queues: that they are not empty', () => {
    for (const id of idsOf('AWS::SQS::Queue')) {
      const QueueName = { 'Fn::GetAtt': [id, 'QueueName'] };
      expect(watchedBy({ QueueName })).toEqual(['ApproximateNumberOfMessagesVisible']);
    }
  });

  it('the table and each index: throttles; the table: errors', () => {
    const [id] = idsOf('AWS::DynamoDB::GlobalTable');
    const TableName = { Ref: id };
    const throttles = ['ReadThrottleEvents', 'WriteThrottleEvents'];
    expect(watchedBy({ TableName })).toEqual(throttles);
    for (const { IndexName } of tableDefinition.GlobalSecondaryIndexes) {
      const dimensions = { GlobalSecondaryIndexName: IndexName, TableName };
      expect([IndexName, watchedBy(dimensions)]).toEqual([IndexName, throttles]);
    }
    expect(watchedBy({ Operation: 'Query', TableName })).toEqual(['SystemErrors']);
  });

  it('the API: what its callers see fail', () => {
    expect(everyAlarm().flatMap(({ metrics }) => metrics)).toContainEqual(
      expect.objectContaining({ Namespace: 'AWS/ApiGateway', MetricName: '5xx' }),
    );
  });
});

describe('the table of published metrics', () => {
  it.each([
    [
      'a metric under fewer dimensions',
      'FederationThrottles',
      ['UserPool', 'UserPoolClient'],
      false,
    ],
    ['a metric under more', 'SignInThrottles', ['UserPool', 'UserPoolClient', 'Region'], false],
    ['a metric that there is not', 'SignInErrors', ['UserPool', 'UserPoolClient'], false],
    ['a metric under its own', 'SignInThrottles', ['UserPoolClient', 'UserPool'], true],
  ])('%s', (_what, name, dimensions, expected) => {
    expect(isPublished('AWS/Cognito', name, dimensions)).toBe(expected);
  });

  it('an alarm on an expression is seen with all its metrics', () => {
    const metric = (MetricName: string) => ({
      Metric: { Namespace: 'AWS/SQS', MetricName, Dimensions: [] },
    });
    const Metrics = [
      { Expression: 'a + b' },
      ...['a', 'b'].map((name) => ({ MetricStat: metric(name) })),
    ];
    const Properties = { AlarmDescription: '', Threshold: 1, TreatMissingData: '', Metrics };
    const Resources = { Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties } };
    const [alarm] = alarmsOf(Template.fromJSON({ Resources }));
    expect(alarm?.metrics.map(({ MetricName }) => MetricName)).toEqual(['a', 'b']);
  });
});
