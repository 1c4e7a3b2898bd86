import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';

import { type Use, quotas, usesOf } from './testing/quotas.ts';
import {
  type Stacks,
  stackNames,
  synthesiseTemplates,
  synthesiseRegions,
} from './testing/synthesised.ts';

/** So much of a quota may be taken: what is left gives time to split, or to ask for more. */
const SHARE = 0.8;

let one: Stacks;
let all: Stacks;

beforeAll(() => {
  [one, all] = [synthesiseTemplates(), synthesiseRegions(22)];
}, 300_000);

function tooMuch(uses: readonly Use[]): string[] {
  return uses
    .filter(({ quota, used }) => used > quotas[quota] * SHARE)
    .map(({ quota, of, used }) => `${of}: ${used} of ${quotas[quota]} ${quota}`);
}

function most(uses: readonly Use[], quota: Use['quota']): number {
  return Math.max(0, ...uses.filter((use) => use.quota === quota).map(({ used }) => used));
}

describe.each(stackNames)('the %s stack', (name) => {
  it('takes at most 80 % of each quota, with one region and with 22', () => {
    expect(tooMuch(usesOf(one[name]))).toEqual([]);
    expect(tooMuch(usesOf(all[name]))).toEqual([]);
  });

  it('has with 22 regions as many resources and policies as with one', () => {
    const [fewest, uses] = [usesOf(one[name]), usesOf(all[name])];
    for (const quota of ['resources of a stack', 'managed policies of a role'] as const) {
      expect(most(uses, quota)).toBe(most(fewest, quota));
    }
    const inline = 'characters of a role’s inline policies';
    // The names of the regions themselves, in the bans that say which there are.
    expect(most(uses, inline) - most(fewest, inline)).toBeLessThan(2500);
  });
});

describe('the measure', () => {
  const document = { Statement: [{ Action: 's3:GetObject', Resource: 'x'.repeat(9000) }] };
  const role = { Roles: [{ Ref: 'Role' }] };

  it.each([
    ['AWS::IAM::Policy', { ...role, PolicyDocument: document }, 'inline policies'],
    ['AWS::IAM::ManagedPolicy', { ...role, PolicyDocument: document }, 'a managed policy'],
    ['AWS::IAM::Role', { AssumeRolePolicyDocument: document }, 'a trust policy'],
    [
      'AWS::Lambda::Function',
      { Environment: { Variables: { LONG: 'x'.repeat(4000) } } },
      'environment',
    ],
  ])('sees what is too long in %s', (Type, Properties, quota) => {
    const template = Template.fromJSON({ Resources: { Made: { Type, Properties } } });
    expect(tooMuch(usesOf(template))).toEqual([expect.stringContaining(quota)]);
  });

  it('sees permissions for each route, which no resource policy has room for', () => {
    const permission = {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: { 'Fn::GetAtt': ['Function', 'Arn'] },
        Principal: 'apigateway.amazonaws.com',
        SourceArn: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':execute-api:*']] },
      },
    };
    const Resources = Object.fromEntries(
      Array.from({ length: 70 }, (_, route) => [`Permission${route}`, permission]),
    );
    expect(tooMuch(usesOf(Template.fromJSON({ Resources })))).toEqual([
      expect.stringContaining('bytes of a function’s resource policy'),
    ]);
  });
});
