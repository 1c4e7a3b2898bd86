import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';

/** What holds data, by the properties whose change takes it away and makes another, empty one. */
const forLife: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::GlobalTable': ['TableName', 'KeySchema', 'LocalSecondaryIndexes'],
  'AWS::S3::Bucket': ['BucketName', 'ObjectLockEnabled'],
  'AWS::KMS::Key': ['KeySpec', 'KeyUsage', 'MultiRegion', 'Origin'],
  'AWS::Cognito::UserPool': ['AliasAttributes', 'UsernameAttributes', 'UsernameConfiguration'],
};

const kept = z.object({
  DeletionPolicy: z.literal('Retain'),
  UpdateReplacePolicy: z.literal('Retain'),
  Properties: z.record(z.string(), z.unknown()),
});

/** What holds data in a stack: its logical ids, and the properties that are theirs for life. */
export function heldBy(template: Template): Record<string, object> {
  const entries = Object.entries(forLife).flatMap(([type, names]) =>
    Object.entries(template.findResources(type)).map(([id, resource]) => {
      const { Properties } = kept.parse(resource);
      const fixed = names.filter((name) => Properties[name] !== undefined);
      return [id, { type, ...Object.fromEntries(fixed.map((name) => [name, Properties[name]])) }];
    }),
  );
  return Object.fromEntries(entries);
}

const indexesSchema = z.object({
  GlobalSecondaryIndexes: z.array(
    z.object({
      IndexName: z.string(),
      KeySchema: z.array(z.object({ AttributeName: z.string() })),
      Projection: z.object({ NonKeyAttributes: z.array(z.string()).default([]) }),
    }),
  ),
});

/** The indexes of the table, each as its keys and what it holds: DynamoDB changes neither of one that is there. */
export function indexesOf(template: Template): Record<string, string> {
  const [table] = Object.values(template.findResources('AWS::DynamoDB::GlobalTable'));
  const { GlobalSecondaryIndexes } = indexesSchema.parse(table?.['Properties']);
  return Object.fromEntries(
    GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => [
      IndexName,
      `${KeySchema.map(({ AttributeName }) => AttributeName).join()}: ${Projection.NonKeyAttributes.join()}`,
    ]),
  );
}
