import { tableDefinition } from '@jatkopolku/store/table-definition';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

import { makeTestApp } from '../testing/synthesised.ts';
import { DataStack } from './data-stack.ts';

const statementSchema = z.object({
  Action: z.union([z.string(), z.array(z.string())]),
  Condition: z.object({ ArnLike: z.unknown() }).optional(),
});

const { app, remove } = makeTestApp();
let template: Template;

beforeAll(() => {
  const settings = { regions: ['esimerkki'], siteOrigins: [] };
  template = Template.fromStack(
    new DataStack(app, 'Data', {
      env: { account: '111122223333', region: 'eu-north-1' },
      settings,
      stageName: 'stage',
      rolePath: '/functions/',
    }),
  );
});

afterAll(remove);

function propertiesOf(type: string): unknown[] {
  return Object.values(template.findResources(type)).map(({ Properties }) => Properties);
}

test('the table has exactly the keys that the store writes', () => {
  expect(propertiesOf('AWS::DynamoDB::GlobalTable')).toEqual([
    expect.objectContaining(tableDefinition),
  ]);
});

test('keys that encrypt are renewed each year, one that hashes can do nothing else, and all can move', () => {
  const hashOnly = { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' };
  const keys = propertiesOf('AWS::KMS::Key');
  const renewed = expect.objectContaining({ EnableKeyRotation: true });
  expect(keys).toEqual([renewed, expect.objectContaining(hashOnly), renewed]);
  for (const key of keys) expect(key).toMatchObject({ MultiRegion: true });
});

describe('seals', () => {
  const policies = () =>
    z
      .array(z.object({ KeyPolicy: z.object({ Statement: z.array(statementSchema) }) }))
      .parse(propertiesOf('AWS::KMS::Key'));

  test('are opened by functions of the API and in an emergency, made by the operator too, and by no right of the account', () => {
    const sealing = policies().find(({ KeyPolicy }) => KeyPolicy.Statement.length === 4);
    const opening = sealing?.KeyPolicy.Statement.filter(({ Action }) =>
      [Action].flat().some((action) => /Decrypt|Encrypt|GenerateDataKey|\*/.test(action)),
    );
    expect(opening?.map(({ Condition }) => JSON.stringify(Condition?.ArnLike))).toEqual([
      expect.stringContaining(':role/functions/*'),
      expect.stringContaining(':role/stage-operator'),
      expect.stringContaining(':role/stage-break-glass'),
    ]);
  });

  test('are made by the operator, who opens none', () => {
    const statements = policies().flatMap(({ KeyPolicy }) => KeyPolicy.Statement);
    const own = statements.filter((one) => JSON.stringify(one).includes('stage-operator'));
    expect(own.map(({ Action }) => Action)).toEqual(['kms:GenerateDataKey']);
  });

  test('are opened in an emergency with two factors, for an hour', () => {
    const roles = propertiesOf('AWS::IAM::Role');
    const factors = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
    expect(roles).toContainEqual(
      expect.objectContaining({ RoleName: 'stage-break-glass', MaxSessionDuration: 3600 }),
    );
    for (const role of roles) expect(JSON.stringify(role)).toContain(JSON.stringify(factors));
  });
});

describe('files', () => {
  const bucketOf = (name: string) =>
    Object.entries(template.findResources('AWS::S3::Bucket')).find(([id]) => id.includes(name));

  test('that are sent lie in a bucket that keeps nothing', () => {
    const [, quarantine] = bucketOf('Quarantine') ?? [];
    expect(quarantine?.['Properties']).toMatchObject({
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 1, Status: 'Enabled' }] },
    });
    expect(quarantine?.['Properties']).not.toHaveProperty('VersioningConfiguration');
  });

  test('that are released lie in one that forgets nothing at once', () => {
    const [, released] = bucketOf('Released') ?? [];
    expect(released?.['Properties']).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Days: 30, Mode: 'GOVERNANCE' } } },
    });
  });
});

test('the stack outputs the names that a caller of the store needs', () => {
  const names = Object.keys(template.findOutputs('*'));
  expect(names).toEqual(expect.arrayContaining(['TableName', 'SealingKeyArn', 'HashKeyArn']));
});
