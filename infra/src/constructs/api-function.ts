import { fileURLToPath } from 'node:url';

import { AssetHashType, DockerImage, Duration, Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import { type Bundle, bundleFunction } from '../bundle-function.ts';
import type { WatchedFunction } from './function-alarms.ts';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

export interface ApiFunctionProps<Env extends Record<string, string>> extends Bundle {
  readonly environment: Env;
  readonly logRetention: RetentionDays;
  readonly memoryMb?: number;
  /** What people cannot do while the function fails; becomes the text of its alarm. */
  readonly errorImpact: string;
  /** Where failed runs of a function end that is not called and waited for. */
  readonly failures?: Queue;
}

/** A Lambda, most often one that answers the API: it may write its own log and traces, and nothing else until granted. */
export class ApiFunction<Env extends Record<string, string>> extends Construct {
  readonly handler: Lambda;
  readonly role: Role;
  readonly watched: WatchedFunction;

  constructor(scope: Construct, id: string, props: ApiFunctionProps<Env>) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: props.logRetention });
    this.role = makeRole(this, logGroup);
    this.handler = new Lambda(this, 'Function', {
      code: bundled(props),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb ?? 512,
      timeout: Duration.seconds(props.failures ? 300 : 20),
      ...(props.failures && { deadLetterQueue: props.failures, retryAttempts: 2 }),
      tracing: Tracing.ACTIVE,
      role: this.role,
      logGroup,
      environment: { ...props.environment },
    });
    this.watched = { name: id, handler: this.handler, errorImpact: props.errorImpact };
    if (props.failures) acknowledgeQueuedFailures(this.handler);
    else acknowledgeSynchronousCalls(this.handler);
  }
}

/** The bundle is made here and never in a container; what is deployed changes when the bundle does. */
function bundled(bundle: Bundle): Code {
  return Code.fromAsset(repositoryRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('unused'),
      // By which one bundle is known from another of the same folder.
      command: [bundle.entry],
      local: {
        tryBundle: (folder) => {
          bundleFunction(bundle, folder);
          return true;
        },
      },
    },
  });
}

/** The path of the roles of a stack's functions, by which the key of seals knows them. */
export function pathOf(stackName: string): string {
  return `/${stackName}/`;
}

/** Made by hand, because the role a function gets by default may write every log of the account. */
function makeRole(scope: Construct, logGroup: LogGroup): Role {
  const role = new Role(scope, 'Role', {
    path: pathOf(Stack.of(scope).stackName),
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
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

function acknowledgeQueuedFailures(handler: Lambda): void {
  Validations.of(handler).acknowledge({
    id: 'Serverless-LambdaAsyncFailureDestination',
    reason: 'Failed runs end in the queue of the function.',
  });
}

function acknowledgeSynchronousCalls(handler: Lambda): void {
  const reason = 'Only API Gateway calls it, synchronously: the caller sees every failure at once.';
  for (const id of ['Serverless-LambdaDLQ', 'Serverless-LambdaAsyncFailureDestination']) {
    Validations.of(handler).acknowledge({ id, reason });
  }
}
