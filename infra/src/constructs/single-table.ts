import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/** The shape shared with the embedded engine, as the store defines it. */
interface TableDefinition {
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: KeyType }[];
  readonly AttributeDefinitions: readonly AttributeDefinition[];
}

type KeyType = 'HASH' | 'RANGE';

interface AttributeDefinition {
  readonly AttributeName: string;
  readonly AttributeType: 'S' | 'N' | 'B';
}

const attributeTypes: Record<AttributeDefinition['AttributeType'], AttributeType> = {
  S: AttributeType.STRING,
  N: AttributeType.NUMBER,
  B: AttributeType.BINARY,
};

export interface SingleTableProps {
  readonly definition: TableDefinition;
  readonly encryptionKey: IKey;
}

/** The one table, which no deployment and no deleted stack can take along. */
export class SingleTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, { definition, encryptionKey }: SingleTableProps) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: keyAttribute(definition, 'HASH'),
      sortKey: keyAttribute(definition, 'RANGE'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

function keyAttribute(definition: TableDefinition, keyType: KeyType): Attribute {
  const key = definition.KeySchema.find((part) => part.KeyType === keyType);
  const attribute = definition.AttributeDefinitions.find(
    ({ AttributeName }) => AttributeName === key?.AttributeName,
  );
  if (attribute === undefined) throw new Error(`The table definition has no ${keyType} key`);
  return { name: attribute.AttributeName, type: attributeTypes[attribute.AttributeType] };
}
