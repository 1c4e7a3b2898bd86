import { Duration, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { AccountPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

import { grantSealing } from './sealing.ts';
import { keepWithin, useTableKey } from './table-access.ts';

export interface OperatorRoleProps {
  readonly roleName: string;
  readonly table: TableV2;
  readonly indexNames: readonly string[];
  readonly sealingKey: IKey;
  readonly hashKey: IKey;
  readonly regions: readonly string[];
}

/** What the commands do to the table: they look through all of it, write, and remove nothing. */
const actions = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'Scan',
  'PutItem',
  'BatchWriteItem',
  'ConditionCheckItem',
].map((name) => `dynamodb:${name}`);

/**
 * Who runs the commands of `jatkopolku` against a stage: an import, its first administrators, the upgrade of
 * records after a release, a look through the books. Seals identity codes and accounts, and opens none.
 */
export class OperatorRole extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, props: OperatorRoleProps) {
    super(scope, id);
    const { roleName, table, indexNames, sealingKey, hashKey, regions } = props;
    this.role = new Role(this, 'Role', {
      roleName,
      description: 'Runs the commands of jatkopolku: imports, grants, upgrades and verifies',
      assumedBy: new AccountPrincipal(Stack.of(this).account).withConditions({
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      }),
      // An import of years of days goes on for hours.
      maxSessionDuration: Duration.hours(4),
    });
    const indexes = indexNames.map((name) => `${table.tableArn}/index/${name}`);
    this.role.addToPolicy(new PolicyStatement({ actions, resources: [table.tableArn] }));
    this.role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:Query'], resources: indexes }));
    this.role.addToPolicy(keepWithin(table, regions));
    this.role.addToPolicy(useTableKey(table));
    const whose = ['client', 'provider', 'region'] as const;
    grantSealing(this.role, { sealingKey, hashKey, regions, whose, opens: false });
  }
}
