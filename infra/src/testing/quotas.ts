import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';

import { lengthOf } from './length-of.ts';

/** How much of a quota something of a stack takes. */
export interface Use {
  readonly quota: Quota;
  readonly of: string;
  readonly used: number;
}

/** What AWS lets in, and no more; the routes are those to ask for before the first deployment (infra/README.md). */
export const quotas = {
  'resources of a stack': 500,
  'outputs of a stack': 200,
  'parameters of a stack': 200,
  'bytes of a template': 1_000_000,
  'routes of an API': 600,
  'integrations of an API': 300,
  'bytes of a function’s resource policy': 20_480,
  'bytes of a function’s environment': 4096,
  'characters of a role’s inline policies': 10_240,
  'characters of a managed policy': 6144,
  'managed policies of a role': 10,
  'characters of a trust policy': 2048,
  'bytes of a bucket’s policy': 20_480,
  'lifecycle rules of a bucket': 1000,
  'bytes of a key’s policy': 32_768,
} as const satisfies Readonly<Record<string, number>>;

type Quota = keyof typeof quotas;

const named = z.object({ Ref: z.string() });
const arnOf = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) });
const attached = z.object({ PolicyDocument: z.unknown(), Roles: z.array(named).default([]) });
const permission = z.object({
  Action: z.string(),
  FunctionName: arnOf,
  Principal: z.string(),
  SourceArn: z.unknown(),
});
const role = z.object({ AssumeRolePolicyDocument: z.unknown() });
const environment = z.object({
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
});
const policyOf = z.object({ PolicyDocument: z.unknown() });
const keyPolicy = z.object({ KeyPolicy: z.unknown() });
const bucket = z.object({
  LifecycleConfiguration: z.object({ Rules: z.array(z.unknown()) }).optional(),
});

/** What a stack takes of each quota. */
export function usesOf(template: Template): Use[] {
  return [
    ...ofStack(template),
    ...ofRoles(template),
    ...ofFunctions(template),
    ...ofData(template),
  ];
}

function ofStack(template: Template): Use[] {
  const made = template.toJSON();
  const count = (part: string) => Object.keys((made[part] as object | undefined) ?? {}).length;
  const amount = (type: string) => Object.keys(template.findResources(type)).length;
  const of = 'the stack';
  return [
    { quota: 'resources of a stack', of, used: count('Resources') },
    { quota: 'outputs of a stack', of, used: count('Outputs') },
    { quota: 'parameters of a stack', of, used: count('Parameters') },
    // As the app writes it, indented.
    {
      quota: 'bytes of a template',
      of,
      used: Buffer.byteLength(JSON.stringify(made, undefined, 1)),
    },
    { quota: 'routes of an API', of, used: amount('AWS::ApiGatewayV2::Route') },
    { quota: 'integrations of an API', of, used: amount('AWS::ApiGatewayV2::Integration') },
  ];
}

function ofRoles(template: Template): Use[] {
  const inline = sumBy(
    propertiesOf(template, 'AWS::IAM::Policy', attached).flatMap(([, { PolicyDocument, Roles }]) =>
      Roles.map(({ Ref }) => [Ref, lengthOf(PolicyDocument)] as const),
    ),
  );
  const managed = propertiesOf(template, 'AWS::IAM::ManagedPolicy', attached);
  const perRole = sumBy(managed.flatMap(([, { Roles }]) => Roles.map(({ Ref }) => [Ref, 1])));
  return [
    ...usesBy('characters of a role’s inline policies', inline),
    ...usesBy('managed policies of a role', perRole),
    ...managed.map(([of, { PolicyDocument }]) => ({
      quota: 'characters of a managed policy' as const,
      of,
      used: lengthOf(PolicyDocument),
    })),
    ...lengths(
      template,
      'AWS::IAM::Role',
      'characters of a trust policy',
      (properties) => role.parse(properties).AssumeRolePolicyDocument,
    ),
  ];
}

function ofFunctions(template: Template): Use[] {
  const statements = sumBy(
    propertiesOf(template, 'AWS::Lambda::Permission', permission).map(([id, given]) => [
      given.FunctionName['Fn::GetAtt'][0],
      lengthOf(statementOf(id, given)),
    ]),
  );
  return [
    ...usesBy('bytes of a function’s resource policy', statements),
    ...lengths(
      template,
      'AWS::Lambda::Function',
      'bytes of a function’s environment',
      (properties) => environment.parse(properties).Environment?.Variables ?? {},
    ),
  ];
}

/** A permission as Lambda adds it to the policy of a function. */
function statementOf(
  Sid: string,
  { Action, FunctionName, Principal, SourceArn }: z.infer<typeof permission>,
) {
  return {
    Sid: `stack-of-the-longest-name-${Sid}-${'x'.repeat(12)}`,
    Effect: 'Allow',
    Principal: { Service: Principal },
    Action,
    Resource: FunctionName,
    Condition: { ArnLike: { 'AWS:SourceArn': SourceArn } },
  };
}

function ofData(template: Template): Use[] {
  return [
    ...lengths(
      template,
      'AWS::S3::BucketPolicy',
      'bytes of a bucket’s policy',
      (properties) => policyOf.parse(properties).PolicyDocument,
    ),
    ...lengths(
      template,
      'AWS::KMS::Key',
      'bytes of a key’s policy',
      (properties) => keyPolicy.parse(properties).KeyPolicy,
    ),
    ...propertiesOf(template, 'AWS::S3::Bucket', bucket).map(
      ([of, { LifecycleConfiguration }]) => ({
        quota: 'lifecycle rules of a bucket' as const,
        of,
        used: LifecycleConfiguration?.Rules.length ?? 0,
      }),
    ),
  ];
}

function propertiesOf<Schema extends z.ZodType>(
  template: Template,
  type: string,
  schema: Schema,
): [id: string, properties: z.infer<Schema>][] {
  return Object.entries(template.findResources(type)).map(([id, { Properties }]) => [
    id,
    schema.parse(Properties),
  ]);
}

function lengths(
  template: Template,
  type: string,
  quota: Quota,
  part: (properties: unknown) => unknown,
): Use[] {
  return Object.entries(template.findResources(type)).map(([of, { Properties }]) => ({
    quota,
    of,
    used: lengthOf(part(Properties)),
  }));
}

function sumBy(parts: readonly (readonly [name: string, amount: number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, amount] of parts) sums.set(name, (sums.get(name) ?? 0) + amount);
  return sums;
}

function usesBy(quota: Quota, sums: ReadonlyMap<string, number>): Use[] {
  return [...sums].map(([of, used]) => ({ quota, of, used }));
}
