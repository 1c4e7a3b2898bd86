import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';

const oneOrMore = z
  .union([z.array(z.unknown()), z.unknown()])
  .transform((value): unknown[] => (Array.isArray(value) ? value : [value]));
const conditionsSchema = z.record(z.string(), z.record(z.string(), oneOrMore)).default({});
const statementSchema = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: oneOrMore.optional(),
  Condition: conditionsSchema,
});
type Statement = z.infer<typeof statementSchema>;
const policySchema = z.object({
  Properties: z.object({
    PolicyDocument: z.object({ Statement: z.array(statementSchema) }),
    Roles: z.array(z.object({ Ref: z.string() })),
  }),
});
const functionSchema = z.object({
  Properties: z.object({
    Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
  }),
});

/** One thing that a role may do: an action, on what, and on which partition keys. */
export interface Permission {
  readonly action: string;
  /** The resource as the template writes it. */
  readonly resource: string;
  /** Patterns of partition keys; undefined where keys do not matter. */
  readonly keys: readonly string[] | undefined;
  /** What must be equal to one of some texts in the request, such as a part of the encryption context. */
  readonly equal: Readonly<Record<string, readonly string[]>>;
}

/** All that a role may do, by its synthesised policies. */
export function permissionsOf(template: Template, roleId: string): Permission[] {
  return statementsOf(template, roleId)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(spread);
}

/** The patterns of partition keys outside of which the role may do nothing at all. */
export function boundsOf(template: Template, roleId: string): string[] {
  return statementsOf(template, roleId)
    .filter(({ Effect }) => Effect === 'Deny')
    .flatMap(
      ({ Condition }) => Condition['ForAnyValue:StringNotLike']?.['dynamodb:LeadingKeys'] ?? [],
    )
    .map(String);
}

/** The role by which a function runs. */
export function roleOf(template: Template, functionId: string): string {
  const made = functionSchema.parse(template.findResources('AWS::Lambda::Function')[functionId]);
  return made.Properties.Role['Fn::GetAtt'][0];
}

function statementsOf(template: Template, roleId: string): Statement[] {
  return Object.values(template.findResources('AWS::IAM::Policy'))
    .map((policy) => policySchema.parse(policy).Properties)
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === roleId))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

function spread({ Action, Resource = [], Condition }: Statement): Permission[] {
  const keys = Condition['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']?.map(String);
  const equal = Object.entries(Condition['StringEquals'] ?? {}).map(([name, values]) => [
    name,
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
  ]);
  return Action.flatMap((action) =>
    Resource.map((resource) => ({
      action: String(action),
      resource: typeof resource === 'string' ? resource : JSON.stringify(resource),
      keys,
      equal: Object.fromEntries(equal),
    })),
  );
}

/** Whether a text fits a pattern of a policy, in which only `*` and `?` mean more than themselves. */
export function isLike(pattern: string, text: string): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);
}
