import { tableDefinition } from '@jatkopolku/store/table-definition';
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

import { SingleTable } from '../constructs/single-table.ts';

/** What must outlive every deployment: the table and the keys without which it cannot be read. */
export class DataStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });

    const encryptionKey = new Key(this, 'EncryptionKey', {
      description: 'Encrypts the table, and in the application its identity codes and IBANs',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const hashKey = new Key(this, 'HashKey', {
      description: 'Makes the keyed hashes by which encrypted fields are found',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const { table } = new SingleTable(this, 'Main', { definition: tableDefinition, encryptionKey });

    new CfnOutput(this, 'TableName', { value: table.tableName });
    new CfnOutput(this, 'EncryptionKeyArn', { value: encryptionKey.keyArn });
    new CfnOutput(this, 'HashKeyArn', { value: hashKey.keyArn });
  }
}
