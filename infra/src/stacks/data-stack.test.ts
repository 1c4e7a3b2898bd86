import { tableDefinition } from '@jatkopolku/store/table-definition';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeTestApp } from '../testing/synthesised.ts';
import { DataStack } from './data-stack.ts';

const { app, remove } = makeTestApp();
let template: Template;

beforeAll(() => {
  const settings = { regions: ['esimerkki'], siteOrigins: [] };
  template = Template.fromStack(new DataStack(app, 'Data', { settings }));
}, 60_000);

afterAll(remove);

function propertiesOf(type: string): unknown[] {
  return Object.values(template.findResources(type)).map(({ Properties }) => Properties);
}

test('the table has exactly the keys that the store writes', () => {
  expect(propertiesOf('AWS::DynamoDB::Table')).toEqual([expect.objectContaining(tableDefinition)]);
});

test('the key that encrypts is renewed each year and the one that hashes can do nothing else', () => {
  const hashOnly = { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' };
  const keys = propertiesOf('AWS::KMS::Key');
  expect(keys).toHaveLength(2);
  expect(keys).toContainEqual(expect.objectContaining({ EnableKeyRotation: true }));
  expect(keys).toContainEqual(expect.objectContaining(hashOnly));
});

test('the stack outputs the names that a caller of the store needs', () => {
  const names = Object.keys(template.findOutputs('*'));
  expect(names).toEqual(
    expect.arrayContaining(['TableName', 'FileBucketName', 'EncryptionKeyArn', 'HashKeyArn']),
  );
});
