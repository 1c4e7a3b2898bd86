import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Duration, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import {
  type BundlingOptions,
  LogLevel,
  NodejsFunction,
  OutputFormat,
} from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import { ErrorAlarm } from './error-alarm.ts';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The CommonJS half of the AWS SDK asks for `require`, which an ES module does not have by itself. */
const requireBanner =
  "import{createRequire as cr__}from'node:module';const require=cr__(import.meta.url);";

const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  bundleAwsSDK: true,
  mainFields: ['module', 'main'],
  banner: requireBanner,
  logLevel: LogLevel.WARNING,
};

/** What Node itself reads: stack traces name our source lines and not those of the bundle. */
const runtimeEnvironment = { NODE_OPTIONS: '--enable-source-maps' };

/** Files that the bundle reads beside itself, by their paths. */
export type BundledFiles = readonly string[];

export interface ApiFunctionProps<Env extends Record<string, string>> {
  /** The module of the handler, by the name its package exports it under. */
  readonly entry: string;
  readonly environment: Env;
  readonly files?: BundledFiles;
  readonly logRetention: RetentionDays;
  /** What people cannot do while the function fails; becomes the text of its alarm. */
  readonly errorImpact: string;
  /** Where failed runs of a function end that is not called and waited for. */
  readonly failures?: Queue;
}

/** A Lambda, most often one that answers the API: it may write its own log and traces, and nothing else until granted. */
export class ApiFunction<Env extends Record<string, string>> extends Construct {
  readonly handler: NodejsFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ApiFunctionProps<Env>) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: props.logRetention });
    this.role = makeRole(this, logGroup);
    this.handler = new NodejsFunction(this, 'Function', {
      entry: resolve(props.entry),
      projectRoot: repositoryRoot,
      depsLockFilePath: `${repositoryRoot}package-lock.json`,
      bundling: { ...bundling, ...(props.files && { commandHooks: copying(props.files) }) },
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 512,
      timeout: Duration.seconds(props.failures ? 300 : 20),
      ...(props.failures && { deadLetterQueue: props.failures, retryAttempts: 2 }),
      tracing: Tracing.ACTIVE,
      role: this.role,
      logGroup,
      environment: { ...props.environment, ...runtimeEnvironment },
    });
    const metric = this.handler.metricErrors({ period: Duration.minutes(5) });
    new ErrorAlarm(this, 'Errors', { metric, errorImpact: props.errorImpact });
    if (props.failures) acknowledgeQueuedFailures(this.handler);
    else acknowledgeSynchronousCalls(this.handler);
  }
}

function copying(files: BundledFiles) {
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_input: string, output: string) =>
      files.map((path) => `cp "${path}" "${output}/${basename(path)}"`),
  };
}

/** Made by hand, because the role a function gets by default may write every log of the account. */
function makeRole(scope: Construct, logGroup: LogGroup): Role {
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  role.addToPolicy(
    new PolicyStatement({
      effect: Effect.ALLOW,
      actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
      resources: ['*'],
    }),
  );
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'X-Ray knows no resources: both of its write actions accept only "*".',
  });
  return role;
}

function acknowledgeQueuedFailures(handler: NodejsFunction): void {
  Validations.of(handler).acknowledge({
    id: 'Serverless-LambdaAsyncFailureDestination',
    reason: 'Failed runs end in the queue of the function.',
  });
}

function acknowledgeSynchronousCalls(handler: NodejsFunction): void {
  const reason = 'Only API Gateway calls it, synchronously: the caller sees every failure at once.';
  for (const id of ['Serverless-LambdaDLQ', 'Serverless-LambdaAsyncFailureDestination']) {
    Validations.of(handler).acknowledge({ id, reason });
  }
}
