import { EXPIRY_ATTRIBUTE, tableDefinition } from '@jatkopolku/store/table-definition';
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

import { FileBuckets } from '../constructs/file-buckets.ts';
import { OperatorRole } from '../constructs/operator-role.ts';
import { SealingKey } from '../constructs/sealing-key.ts';
import { SingleTable } from '../constructs/single-table.ts';
import type { StageSettings } from '../stage.ts';

export interface DataStackProps extends StackProps {
  readonly settings: Pick<StageSettings, 'regions' | 'siteOrigins'>;
  /** What the names of the stage begin with. */
  readonly stageName: string;
  /** The path of the roles that seal and open. */
  readonly rolePath: string;
}

/** What must outlive every deployment: the table and the keys without which it cannot be read. */
export class DataStack extends Stack {
  readonly table: TableV2;
  readonly seals: SealingKey;
  readonly hashKey: Key;
  readonly files: FileBuckets;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    const { settings, stageName, rolePath, ...stack } = props;
    super(scope, id, { ...stack, terminationProtection: true });

    const dataKey = new Key(this, 'DataKey', {
      description: 'Encrypts the table and the files',
      enableKeyRotation: true,
      multiRegion: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const hashKey = new Key(this, 'HashKey', {
      description: 'Makes the keyed hashes by which encrypted fields are found',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      multiRegion: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const { table } = new SingleTable(this, 'Main', {
      definition: tableDefinition,
      expiryAttribute: EXPIRY_ATTRIBUTE,
      encryptionKey: dataKey,
    });
    const { regions, siteOrigins } = settings;
    this.files = new FileBuckets(this, 'Files', { encryptionKey: dataKey, regions, siteOrigins });
    const operatorName = `${stageName}-operator`;
    this.seals = new SealingKey(this, 'Seals', { stageName, rolePath, operatorName });
    [this.table, this.hashKey] = [table, hashKey];
    const operator = new OperatorRole(this, 'Operator', {
      roleName: operatorName,
      table,
      indexNames: tableDefinition.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName),
      sealingKey: this.seals.key,
      hashKey,
      regions,
    });

    new CfnOutput(this, 'TableName', { value: table.tableName });
    new CfnOutput(this, 'SealingKeyArn', { value: this.seals.key.keyArn });
    new CfnOutput(this, 'HashKeyArn', { value: hashKey.keyArn });
    new CfnOutput(this, 'OperatorRoleArn', { value: operator.role.roleArn });
  }
}
