import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { HttpApi, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { beforeAll, describe, expect, it } from 'vitest';

import { alarmsOf } from '../testing/alarms.ts';
import { isPublished } from '../testing/published-metrics.ts';
import { WatchStack } from './watch-stack.ts';

let template: Template;

beforeAll(() => {
  const app = new App();
  const httpApi = new HttpApi(new Stack(app, 'Other'), 'Api', { createDefaultStage: false });
  const watch = new WatchStack(app, 'Watch', {
    settings: { alarmEmails: ['first@example.fi', 'second@example.fi'] },
    table: { tableName: 'table', indexNames: ['one'] },
    gateway: new HttpStage(httpApi, 'Stage', { httpApi }),
    functions: [],
    jobs: [],
    seals: { roleArn: 'arn:role', keyArn: 'arn:key' },
    signIn: { poolId: 'pool', clientId: 'client', providerNames: ['SuomiFi', 'Directory'] },
  });
  template = Template.fromStack(watch);
});

describe('each way to sign in', () => {
  it.each(['SuomiFi', 'Directory'])('%s: nobody gets in, or some are turned away', (name) => {
    const metrics = alarmsOf(template)
      .flatMap((alarm) => alarm.metrics)
      .filter(({ Dimensions }) => Dimensions['IdentityProvider'] === name);
    expect(new Set(metrics.map(({ MetricName }) => MetricName))).toEqual(
      new Set(['FederationThrottles', 'FederationSuccesses']),
    );
    for (const { Namespace, MetricName, Dimensions } of metrics) {
      expect(isPublished(Namespace, MetricName, Object.keys(Dimensions))).toBe(true);
    }
  });
});

describe('those who are woken', () => {
  it('are all named by the stage', () => {
    const found = Object.values(template.findResources('AWS::SNS::Subscription'));
    expect(found.map(({ Properties }) => Properties.Endpoint)).toEqual([
      'first@example.fi',
      'second@example.fi',
    ]);
  });

  it('hear of it over TLS, by a key that CloudWatch may use', () => {
    expect(JSON.stringify(template.findResources('AWS::SNS::TopicPolicy'))).toContain(
      'aws:SecureTransport',
    );
    expect(JSON.stringify(template.findResources('AWS::KMS::Key'))).toContain(
      'cloudwatch.amazonaws.com',
    );
  });
});

describe('seals', () => {
  it('ring when they are opened in an emergency, or when that is let happen', () => {
    const rules = Object.values(template.findResources('AWS::Events::Rule'));
    const heard = rules.map(({ Properties }) => JSON.stringify(Properties.EventPattern.detail));
    expect(heard).toEqual([
      expect.stringContaining('"roleArn":["arn:role"]'),
      expect.stringContaining('"ARN":["arn:key"]'),
    ]);
    const [topic] = Object.keys(template.findResources('AWS::SNS::Topic'));
    for (const { Properties } of rules) {
      expect(Properties.Targets).toEqual([expect.objectContaining({ Arn: { Ref: topic } })]);
    }
  });
});
