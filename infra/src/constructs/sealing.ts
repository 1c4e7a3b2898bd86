import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';

export interface SealingKeys {
  readonly sealingKey: IKey;
  readonly hashKey: IKey;
  readonly regions: readonly string[];
  /** Whose secrets they are: the keys do not open those of the others. */
  readonly whose: readonly ('client' | 'provider' | 'region')[];
  /** Whether the function opens seals, too. */
  readonly opens: boolean;
}

/** Lets a function seal identity codes and accounts, open them where it must, and make their marks; nothing else by these keys. */
export function grantSealing(role: Role, keys: SealingKeys): void {
  const { sealingKey, hashKey, regions, whose, opens } = keys;
  role.addToPolicy(
    new PolicyStatement({
      actions: opens ? ['kms:GenerateDataKey', 'kms:Decrypt'] : ['kms:GenerateDataKey'],
      resources: [sealingKey.keyArn],
      conditions: {
        StringEquals: {
          'kms:EncryptionContext:application': 'jatkopolku',
          'kms:EncryptionContext:purpose': whose,
          'kms:EncryptionContext:region': regions,
        },
      },
    }),
  );
  role.addToPolicy(
    new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [hashKey.keyArn] }),
  );
}
