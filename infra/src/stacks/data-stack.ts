import { EXPIRY_ATTRIBUTE, tableDefinition } from '@jatkopolku/store/table-definition';
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

import { FileBucket } from '../constructs/file-bucket.ts';
import { SingleTable } from '../constructs/single-table.ts';
import type { StageSettings } from '../stage.ts';

export interface DataStackProps extends StackProps {
  readonly settings: Pick<StageSettings, 'regions' | 'siteOrigins'>;
}

/** What must outlive every deployment: the table and the keys without which it cannot be read. */
export class DataStack extends Stack {
  readonly table: Table;
  readonly encryptionKey: Key;
  readonly hashKey: Key;
  readonly files: FileBucket;

  constructor(scope: Construct, id: string, { settings, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });

    const encryptionKey = new Key(this, 'EncryptionKey', {
      description: 'Encrypts the table, and in the functions its identity codes and IBANs',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const hashKey = new Key(this, 'HashKey', {
      description: 'Makes the keyed hashes by which encrypted fields are found',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const { table } = new SingleTable(this, 'Main', {
      definition: tableDefinition,
      expiryAttribute: EXPIRY_ATTRIBUTE,
      encryptionKey,
    });
    const { regions, siteOrigins } = settings;
    this.files = new FileBucket(this, 'Files', { encryptionKey, regions, siteOrigins });
    [this.table, this.encryptionKey, this.hashKey] = [table, encryptionKey, hashKey];

    new CfnOutput(this, 'TableName', { value: table.tableName });
    new CfnOutput(this, 'FileBucketName', { value: this.files.bucket.bucketName });
    new CfnOutput(this, 'EncryptionKeyArn', { value: encryptionKey.keyArn });
    new CfnOutput(this, 'HashKeyArn', { value: hashKey.keyArn });
  }
}
