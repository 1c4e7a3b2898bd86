import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/** The shape shared with the embedded engine, as the store defines it. */
interface TableDefinition {
  readonly KeySchema: KeySchema;
  readonly AttributeDefinitions: readonly AttributeDefinition[];
  readonly GlobalSecondaryIndexes: readonly {
    readonly IndexName: string;
    readonly KeySchema: KeySchema;
    readonly Projection: Projection;
  }[];
}

type KeyType = 'HASH' | 'RANGE';
type KeySchema = readonly { readonly AttributeName: string; readonly KeyType: KeyType }[];

interface Projection {
  readonly ProjectionType: `${ProjectionType}`;
  readonly NonKeyAttributes?: readonly string[];
}

interface AttributeDefinition {
  readonly AttributeName: string;
  readonly AttributeType: 'S' | 'N' | 'B';
}

const attributeTypes: Record<AttributeDefinition['AttributeType'], AttributeType> = {
  S: AttributeType.STRING,
  N: AttributeType.NUMBER,
  B: AttributeType.BINARY,
};

const projectionTypes: Record<Projection['ProjectionType'], ProjectionType> = {
  KEYS_ONLY: ProjectionType.KEYS_ONLY,
  INCLUDE: ProjectionType.INCLUDE,
  ALL: ProjectionType.ALL,
};

export interface SingleTableProps {
  readonly definition: TableDefinition;
  /** When an item may be forgotten; items without it stay. */
  readonly expiryAttribute: string;
  readonly encryptionKey: IKey;
}

/** The one table, which no deployment and no deleted stack can take along. */
export class SingleTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, props: SingleTableProps) {
    super(scope, id);
    const { definition, expiryAttribute, encryptionKey } = props;
    this.table = new TableV2(this, 'Table', {
      ...keysOf(definition, definition.KeySchema),
      timeToLiveAttribute: expiryAttribute,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(encryptionKey),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: definition.GlobalSecondaryIndexes.map(
        ({ IndexName, KeySchema, Projection }) => ({
          indexName: IndexName,
          ...keysOf(definition, KeySchema),
          projectionType: projectionTypes[Projection.ProjectionType],
          ...(Projection.NonKeyAttributes && {
            nonKeyAttributes: [...Projection.NonKeyAttributes],
          }),
        }),
      ),
    });
  }
}

function keysOf(definition: TableDefinition, schema: KeySchema) {
  return {
    partitionKey: keyAttribute(definition, schema, 'HASH'),
    sortKey: keyAttribute(definition, schema, 'RANGE'),
  };
}

function keyAttribute(definition: TableDefinition, schema: KeySchema, keyType: KeyType): Attribute {
  const key = schema.find((part) => part.KeyType === keyType);
  const attribute = definition.AttributeDefinitions.find(
    ({ AttributeName }) => AttributeName === key?.AttributeName,
  );
  if (attribute === undefined) throw new Error(`The table definition has no ${keyType} key`);
  return { name: attribute.AttributeName, type: attributeTypes[attribute.AttributeType] };
}
