import {
  type GroupName,
  type Operation,
  operations,
  operationsOfGroup,
} from '@jatkopolku/contracts';
import { CALL_BUDGET_MS } from '@jatkopolku/store/table-definition';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

import { groupFunctions } from './api-functions.ts';
import { administration } from './constructs/sealing-key.ts';
import { stageSettings } from './stage.ts';
import { routesOf } from './testing/gateway.ts';
import { boundsOf, permissionsOf, roleOf } from './testing/permissions.ts';
import { type Stacks, stackNames, synthesiseTemplates } from './testing/synthesised.ts';
import { wildcards } from './testing/wildcards.ts';

let platform: Stacks;

beforeAll(() => {
  platform = synthesiseTemplates();
}, 300_000);

/** The permissions that must hold a `*`, each with its reason. */
const unavoidable: Record<string, string> = {
  'AWS::IAM::Policy: xray:PutTraceSegments on *': 'X-Ray knows no resources',
  'AWS::IAM::Policy: xray:PutTelemetryRecords on *': 'X-Ray knows no resources',
  'AWS::KMS::Key: kms:* on *':
    'In the policy of a key "*" is that key, and a key its account cannot administer is lost',
  ...Object.fromEntries(
    administration.map((action) => [
      `AWS::KMS::Key: ${action} on *`,
      'The same, of a key that its account may administer and not use',
    ]),
  ),
  ...Object.fromEntries(
    ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKey*'].map((action) => [
      `AWS::KMS::Key: ${action} on *`,
      'In the policy of a key "*" is that key, here the ones of alarms and of seals',
    ]),
  ),
  ...Object.fromEntries(
    ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'].flatMap((action) =>
      ['quarantine', 'released'].map((place) => [
        `AWS::IAM::Policy: ${action} on {"Fn::Join":["",[{"Fn::ImportValue":"jatkopolku-test-data-${place}-arn"},"/?????????/*"]]}`,
        'A file has a name of its own; the place is the border, and a ban names the regions',
      ]),
    ),
  ),
};

function allOf(type: string): [string, Record<string, unknown>][] {
  return stackNames.flatMap((stack) => Object.entries(platform[stack].findResources(type)));
}

describe('all log groups and functions', () => {
  test('log groups forget', () => {
    const groups = allOf('AWS::Logs::LogGroup');
    expect(groups).not.toEqual([]);
    for (const [, { Properties }] of groups) {
      expect(Properties).toMatchObject({ RetentionInDays: expect.any(Number) });
    }
  });

  test('functions run on Node 24 on ARM, log to their own group and are traced', () => {
    const functions = allOf('AWS::Lambda::Function');
    expect(functions).not.toEqual([]);
    for (const [, { Properties }] of functions) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        LoggingConfig: { LogGroup: { Ref: expect.any(String) } },
        TracingConfig: { Mode: 'Active' },
      });
    }
  });
});

describe('the time and the processor of functions', () => {
  test('a call to the table ends, with all its tries, before its function does', () => {
    for (const [id, { Properties }] of allOf('AWS::Lambda::Function')) {
      const { Timeout } = z.object({ Timeout: z.number() }).parse(Properties);
      expect([id, Timeout * 1000 - CALL_BUDGET_MS]).toEqual([id, expect.toSatisfy(isRoom)]);
    }
  });

  test('the functions that compute have a whole processor', () => {
    const whole = allOf('AWS::Lambda::Function').filter(
      ([, { Properties }]) =>
        z.object({ MemorySize: z.number() }).parse(Properties).MemorySize > 512,
    );
    expect(whole.map(([id]) => id.replace(/Function.*/, '')).toSorted()).toEqual(['money', 'work']);
  });
});

/** Time for the last try, and for the answer that says that there was none. */
function isRoom(ms: number): boolean {
  return ms >= 5000;
}

describe('all permissions, tables and keys', () => {
  test('permissions hold no "*" but the unavoidable ones', () => {
    const found = new Set(stackNames.flatMap((stack) => wildcards(platform[stack])));
    expect([...found].toSorted()).toEqual(Object.keys(unavoidable).toSorted());
  });

  test('functions that have rights to the table may touch the stage’s regions alone', () => {
    for (const stack of ['api', 'jobs'] as const) {
      for (const id of Object.keys(platform[stack].findResources('AWS::Lambda::Function'))) {
        const role = roleOf(platform[stack], id);
        const asked = permissionsOf(platform[stack], role);
        const granted = asked.filter(({ keys }) => keys !== undefined);
        const expected = granted.length > 0 ? ['esimerkki#*'] : [];
        expect([id, boundsOf(platform[stack], role)]).toEqual([id, expected]);
      }
    }
  });

  test('roles have no policy that AWS manages', () => {
    for (const [, { Properties }] of allOf('AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });

  test('tables keep a way back, stay when their stack goes, and are encrypted by our key', () => {
    const tables = allOf('AWS::DynamoDB::GlobalTable');
    expect(tables).toHaveLength(1);
    for (const [, table] of tables) {
      expect(table).toMatchObject({
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
          Replicas: [
            {
              Region: 'eu-north-1',
              DeletionProtectionEnabled: true,
              PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
              SSESpecification: { KMSMasterKeyId: expect.anything() },
            },
          ],
        },
      });
    }
  });

  test('keys of data stay when their stack goes', () => {
    const keys = Object.values(platform.data.findResources('AWS::KMS::Key'));
    expect(keys).toHaveLength(3);
    for (const key of keys) expect(key).toMatchObject({ DeletionPolicy: 'Retain' });
  });
});

describe('every stack', () => {
  test('is of one account and region, of which nothing is left to the deployment', () => {
    for (const stack of stackNames) {
      const text = JSON.stringify(platform[stack].toJSON());
      expect([stack, text.match(/AWS::(?:AccountId|Region)"/g)]).toEqual([stack, null]);
    }
    const { account, awsRegion } = stageSettings('test');
    expect(platform.environments).toEqual(stackNames.map(() => `aws://${account}/${awsRegion}`));
  });
});

describe('the invariants themselves', () => {
  test.each([
    ['an action', { Action: 's3:*', Resource: 'arn:aws:s3:::one' }, 's3:* on arn:aws:s3:::one'],
    ['a resource', { Action: ['s3:GetObject'], Resource: ['*'] }, 's3:GetObject on *'],
    [
      'a part of a resource',
      { Action: 'kms:Sign', Resource: { 'Fn::Join': ['', ['a', '/*']] } },
      'kms:Sign on {"Fn::Join":["",["a","/*"]]}',
    ],
  ])('see a "*" in %s', (_where, statement, expected) => {
    const PolicyDocument = { Statement: [statement] };
    const inRole = { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyDocument }] } };
    const template = Template.fromJSON({ Resources: { inRole } });
    expect(wildcards(template)).toEqual([`AWS::IAM::Role: ${expected}`]);
  });
});

describe('the HTTP API', () => {
  test('limits its callers and writes an access log of JSON without addresses people typed', () => {
    const [stage] = allOf('AWS::ApiGatewayV2::Stage').map(([, { Properties }]) => Properties);
    expect(stage).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 },
      AccessLogSettings: { Format: expect.stringContaining('"route":"$context.routeKey"') },
    });
    expect(JSON.stringify(stage)).not.toMatch(/context\.path|querystring/i);
  });

  test('knows every operation, health and the description, and a default for the rest', () => {
    const operated = Object.values<Operation>(operations).map(
      ({ method, path }) => `${method} /api/v1${path}`,
    );
    const described = [
      '/api/v1/health',
      '/api/openapi.json',
      '/api/docs',
      '/api/docs/{asset}',
      '/api/v1/calendar/{file}',
    ];
    const expected = [...operated, ...described.map((path) => `GET ${path}`), '$default'];
    const keys = routesOf(platform.api).map(({ routeKey }) => routeKey);
    expect(keys.toSorted()).toEqual(expected.toSorted());
  });

  test('leads no operation to a function of another group', () => {
    const routes = routesOf(platform.api);
    for (const group of Object.keys(groupFunctions) as GroupName[]) {
      const keys = new Set(
        operationsOfGroup(group).map(({ method, path }) => `${method} /api/v1${path}`),
      );
      const led = routes.filter(({ routeKey }) => keys.has(routeKey));
      expect(led.filter(({ functionId }) => !functionId.startsWith(group))).toEqual([]);
    }
  });
});

/** Routes are as many as operations, and listed exactly above. */
function withoutRoutes({ Resources, ...rest }: { Resources: Record<string, { Type: string }> }) {
  const kept = Object.entries(Resources).filter(
    ([, { Type }]) => Type !== 'AWS::ApiGatewayV2::Route',
  );
  return { ...rest, Resources: Object.fromEntries(kept) };
}

describe.each(stackNames)('the %s stack', (stack) => {
  test('is as it was', () => {
    const text = JSON.stringify(platform[stack].toJSON()).replaceAll(/[0-9a-f]{64}/g, 'asset-hash');
    expect(withoutRoutes(JSON.parse(text))).toMatchSnapshot();
  });
});
