import * as z from 'zod';

/** As long as any name, address or ARN of ours gets. */
const LONG_NAME = 'x'.repeat(100);

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': '1'.repeat(12),
  'AWS::Partition': 'aws',
  'AWS::Region': 'eu-north-1',
  'AWS::URLSuffix': 'amazonaws.com',
};

const join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const reference = z.object({ Ref: z.string() });
const attribute = z.object({ 'Fn::GetAtt': z.unknown() });
const imported = z.object({ 'Fn::ImportValue': z.unknown() });

/** A part of a template as a deployment would write it, with names of the greatest length. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  const joined = join.safeParse(value).data?.['Fn::Join'];
  if (joined) return joined[1].map((part) => String(resolved(part))).join(joined[0]);
  const name = reference.safeParse(value).data?.Ref;
  if (name !== undefined) return pseudo[name] ?? LONG_NAME;
  const isName = attribute.safeParse(value).success || imported.safeParse(value).success;
  if (isName) return LONG_NAME;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(part)]));
}

/** How long it is as JSON without spaces, as AWS counts policies. */
export function lengthOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(resolved(value)));
}
