import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';

const oneOrMore = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);

const statementSchema = z.object({
  Effect: z.string().default('Allow'),
  Action: oneOrMore,
  // A statement about all that it does not name is about everything.
  Resource: oneOrMore.default(['*']),
});
const documentSchema = z.object({ Statement: z.array(statementSchema) });

const inlineSchema = z.array(z.object({ PolicyDocument: documentSchema }));
/** User pools have a policy for passwords under the name that roles have theirs by. */
const passwordsSchema = z.strictObject({ PasswordPolicy: z.unknown() }).transform(() => []);

/** The policies inside a resource that say what may be done to what; trust policies name no resource. */
const policiesSchema = z.object({
  Type: z.string(),
  Properties: z
    .object({
      PolicyDocument: documentSchema.optional(),
      KeyPolicy: documentSchema.optional(),
      Policies: z.union([inlineSchema, passwordsSchema]).default([]),
    })
    .default({ Policies: [] }),
});

const templateSchema = z.object({ Resources: z.record(z.string(), policiesSchema) });

/** Each permission, not each ban, with a `*` in it, as "type of the resource: action on resource". */
export function wildcards(template: Template): string[] {
  const resources = Object.values(templateSchema.parse(template.toJSON()).Resources);
  return resources.flatMap(({ Type, Properties }) => {
    const inline = Properties.Policies.map(({ PolicyDocument }) => PolicyDocument);
    const documents = [Properties.PolicyDocument, Properties.KeyPolicy, ...inline];
    return documents.flatMap((document) =>
      (document?.Statement ?? [])
        .filter(({ Effect }) => Effect === 'Allow')
        .flatMap(permissions)
        .map((permission) => `${Type}: ${permission}`),
    );
  });
}

function permissions({ Action, Resource }: z.infer<typeof statementSchema>): string[] {
  const pairs = Action.flatMap((action) => Resource.map((resource) => [action, resource]));
  return pairs
    .map((pair) => pair.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))))
    .filter((pair) => pair.some((part) => part.includes('*')))
    .map(([action, resource]) => `${action} on ${resource}`);
}
