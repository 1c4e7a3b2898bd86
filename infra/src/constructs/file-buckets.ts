import { CfnOutput, Duration, Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  ObjectLockRetention,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

import { anyRegion } from '../region-ids.ts';

export interface FileBucketsProps {
  readonly encryptionKey: IKey;
  readonly regions: readonly string[];
  /** The sites that people send files from; none keeps all pages out. */
  readonly siteOrigins: readonly string[];
}

/** What was released by mistake, written over or removed can be brought back for so long, and not removed for good. */
const LOCKED_DAYS = 30;

const places = ['quarantine', 'released'] as const;

/**
 * The files of all regions: what people send lies in one bucket, which keeps nothing, until its content was
 * checked; what was released lies in another, which forgets nothing at once.
 */
export class FileBuckets extends Construct {
  readonly quarantine: Bucket;
  readonly released: Bucket;
  readonly #regions: readonly string[];
  readonly #key: IKey;

  constructor(scope: Construct, id: string, props: FileBucketsProps) {
    super(scope, id);
    this.#regions = props.regions;
    this.#key = props.encryptionKey;
    this.quarantine = this.#add('Quarantine', {
      lifecycleRules: [{ expiration: Duration.days(1) }],
      ...(props.siteOrigins.length > 0 && { cors: [uploadsFrom(props.siteOrigins)] }),
    });
    this.released = this.#add('Released', {
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(LOCKED_DAYS)),
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(LOCKED_DAYS) }],
    });
  }

  #add(name: string, props: BucketProps): Bucket {
    const bucket = new Bucket(this, name, {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.#key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...props,
    });
    const exportName = this.#exportOf(name.toLowerCase());
    new CfnOutput(this, `${name}Arn`, { value: bucket.bucketArn, exportName });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Every file has its record and audit events; a log of addresses would tell who has which file.',
    });
    return bucket;
  }

  #exportOf(place: string): string {
    return `${Stack.of(this).stackName}-${place}-arn`;
  }

  /**
   * What the signer of addresses may do, and so what an address of its can: within its regions' files.
   * The role may be in another stack, which knows the buckets by their exports.
   */
  grantFiles(role: Role): void {
    const path = `/${anyRegion(this.#regions)}/*`;
    const arns = places.map((place) => Fn.importValue(this.#exportOf(place)));
    const statements = [
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'],
        resources: arns.map((arn) => `${arn}${path}`),
      }),
      // Without it a file that has not come yet is answered like one that is forbidden.
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: arns }),
      // As of the table: rights name any region, and this one ban says which there are. A file's own name has
      // no folders, so that none of another region's has one of these in it.
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['s3:*'],
        notResources: [...arns, ...this.#regions.map((known) => `arn:aws:s3:::*/${known}/*`)],
      }),
      this.#useKey(),
    ];
    for (const statement of statements) role.addToPolicy(statement);
    for (const place of places) {
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${this.#exportOf(place)}${path}]`,
        reason:
          'A file has a name of its own; the place is the border, and a ban names the regions.',
      });
    }
  }

  #useKey(): PolicyStatement {
    const service = `s3.${Stack.of(this).region}.amazonaws.com`;
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
