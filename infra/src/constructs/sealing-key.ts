import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountPrincipal,
  AccountRootPrincipal,
  PolicyDocument,
  PolicyStatement,
  Role,
} from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

export interface SealingKeyProps {
  /** Names the role of emergencies. */
  readonly stageName: string;
  /** The path of the roles that seal, and open where they may: those of the API's functions. */
  readonly rolePath: string;
  /** The role that seals what it imports, and opens nothing. */
  readonly operatorName: string;
}

/** What those who administer the account may do to the key: all but use it, or let somebody else. */
export const administration = [
  'kms:CancelKeyDeletion',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:ReplicateKey',
  'kms:RevokeGrant',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateKeyDescription',
];

/**
 * Seals identity codes and accounts. No right of the account opens a seal: the key's own policy names
 * who may, the functions by their path and one role of emergencies; the operator's role only seals. That is taken on with two factors, and
 * the stack that watches rings when it is.
 */
export class SealingKey extends Construct {
  readonly key: Key;
  readonly breakGlass: Role;

  constructor(
    scope: Construct,
    id: string,
    { stageName, rolePath, operatorName }: SealingKeyProps,
  ) {
    super(scope, id);
    const { account } = Stack.of(this);
    this.breakGlass = new Role(this, 'BreakGlass', {
      roleName: `${stageName}-break-glass`,
      description: 'Opens seals in an emergency; rings when it is taken on',
      assumedBy: new AccountPrincipal(account).withConditions({
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      }),
      maxSessionDuration: Duration.hours(1),
    });
    const roles = `arn:aws:iam::${account}:role`;
    this.key = new Key(this, 'Key', {
      description: 'Seals identity codes and IBANs in the functions',
      enableKeyRotation: true,
      multiRegion: true,
      removalPolicy: RemovalPolicy.RETAIN,
      policy: new PolicyDocument({
        statements: [
          onKey(administration),
          usedBy(['kms:GenerateDataKey', 'kms:Decrypt'], `${roles}${rolePath}*`),
          usedBy(['kms:GenerateDataKey'], `${roles}/${operatorName}`),
          usedBy(['kms:Decrypt'], `${roles}/${stageName}-break-glass`),
        ],
      }),
    });
    this.breakGlass.addToPolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [this.key.keyArn],
        conditions: sealsOfOurs,
      }),
    );
  }
}

const sealsOfOurs = { StringEquals: { 'kms:EncryptionContext:application': 'jatkopolku' } };

function onKey(actions: string[], conditions: Record<string, unknown> = {}): PolicyStatement {
  return new PolicyStatement({
    principals: [new AccountRootPrincipal()],
    actions,
    resources: ['*'],
    conditions,
  });
}

/** By roles whose own policies let them, too. */
function usedBy(actions: string[], role: string): PolicyStatement {
  return onKey(actions, { ...sealsOfOurs, ArnLike: { 'aws:PrincipalArn': role } });
}
