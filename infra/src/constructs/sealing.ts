import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

export interface SealingKeys {
  readonly encryptionKey: IKey;
  readonly hashKey: IKey;
  readonly regions: readonly string[];
}

/** Lets a function seal and open identity codes and accounts, and make their marks; nothing else by these keys. */
export function grantSealing(role: Role, { encryptionKey, hashKey, regions }: SealingKeys): void {
  role.addToPolicy(
    new PolicyStatement({
      actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
      resources: [encryptionKey.keyArn],
      conditions: {
        StringEquals: {
          'kms:EncryptionContext:application': 'jatkopolku',
          'kms:EncryptionContext:purpose': 'client',
          'kms:EncryptionContext:region': regions,
        },
      },
    }),
  );
  role.addToPolicy(
    new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [hashKey.keyArn] }),
  );
}
