import { CfnOutput, Duration, Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

import { anyRegion } from '../region-ids.ts';

export interface FileBucketProps {
  readonly encryptionKey: IKey;
  readonly regions: readonly string[];
  /** The sites that people send files from; none keeps all pages out. */
  readonly siteOrigins: readonly string[];
}

/** The files of all regions: in quarantine until their content was checked, then released. */
export class FileBucket extends Construct {
  readonly bucket: Bucket;
  readonly #regions: readonly string[];
  readonly #key: IKey;
  readonly #exportName: string;

  constructor(scope: Construct, id: string, props: FileBucketProps) {
    super(scope, id);
    this.#regions = props.regions;
    this.#key = props.encryptionKey;
    this.#exportName = `${Stack.of(this).stackName}-FileBucketArn`;
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.encryptionKey,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: props.regions.map((region) => ({
        prefix: `${region}/quarantine/`,
        expiration: Duration.days(1),
      })),
      ...(props.siteOrigins.length > 0 && { cors: [uploadsFrom(props.siteOrigins)] }),
    });
    const { bucketArn } = this.bucket;
    new CfnOutput(this, 'Arn', { value: bucketArn, exportName: this.#exportName });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Every file has its record and audit events; a log of addresses would tell who has which file.',
    });
  }

  /**
   * What the signer of addresses may do, and so what an address of its can: within its regions' files.
   * The role may be in another stack, which knows the bucket by its export.
   */
  grantFiles(role: Role): void {
    const region = anyRegion(this.#regions);
    const objects = ['quarantine', 'released'].map((place) => `/${region}/${place}/*`);
    const arn = Fn.importValue(this.#exportName);
    const statements = [
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'],
        resources: objects.map((path) => `${arn}${path}`),
      }),
      // Without it a file that has not come yet is answered like one that is forbidden.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [arn] }),
      // As of the table: rights name any region, and this one ban says which there are.
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['s3:*'],
        notResources: [arn, ...this.#regions.map((known) => `${arn}/${known}/*`)],
      }),
      this.#useKey(),
    ];
    for (const statement of statements) role.addToPolicy(statement);
    for (const path of objects) {
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${this.#exportName}${path}]`,
        reason: 'A file has a name of its own; the region and the place are the border.',
      });
    }
  }

  #useKey(): PolicyStatement {
    const service = `s3.${this.bucket.stack.region}.amazonaws.com`;
    return new PolicyStatement({
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: [this.#key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': service } },
    });
  }
}

function uploadsFrom(origins: readonly string[]) {
  return {
    allowedOrigins: [...origins],
    allowedMethods: [HttpMethods.PUT],
    allowedHeaders: ['content-type', 'x-amz-checksum-sha256'],
    maxAge: 3_600,
  };
}
