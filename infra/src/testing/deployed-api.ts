import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';

import { gatewayEvent, routeFor, routesOf, toResponse } from './gateway.ts';
import { type HostedFunction, hostFunction } from './hosted-function.ts';
import { type KeyKeeper, openKeyKeeper } from './key-keeper.ts';
import { boundsOf, permissionsOf, roleOf } from './permissions.ts';
import type { Synthesised } from './synthesised.ts';
import { type TableGate, grantedOn, openTableGate } from './table-gate.ts';

const functionSchema = z.object({
  Properties: z.object({
    Code: z.object({ S3Key: z.string().regex(/^[0-9a-f]{64}\.zip$/) }),
    Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  }),
});

/** What surrounds the functions while they are tried. */
export interface Surroundings {
  readonly now: Date;
  readonly engine: string;
  readonly table: string;
  readonly issuer: string;
  readonly registerUrl: string;
  readonly bucket: { readonly endpoint: string; readonly name: string };
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

interface DeployedFunction {
  readonly functionId: string;
  readonly bundle: string;
  /** Names of the variables in the template. */
  readonly variables: readonly string[];
  readonly host: HostedFunction;
  readonly gate: TableGate;
  readonly keys: KeyKeeper;
  /** Every "action on partitions" of the table that its role may do. */
  readonly granted: readonly string[];
}

/** The synthesised API, its functions running as bundles behind its routes and inside their rights. */
export interface DeployedApi {
  readonly functions: ReadonlyMap<string, DeployedFunction>;
  fetch(url: string, request?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

const ARN = 'arn:aws:kms:eu-north-1:111122223333:key';

export async function deployApi(
  platform: Synthesised,
  surroundings: Surroundings,
): Promise<DeployedApi> {
  const ids = Object.keys(platform.api.findResources('AWS::Lambda::Function'));
  const deployed = await Promise.all(
    ids.map((id) =>
      deployFunction({ stack: platform.api, directory: platform.directory }, id, surroundings),
    ),
  );
  const functions = new Map(deployed.map((made) => [made.functionId, made]));
  const routes = routesOf(platform.api);
  return {
    functions,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const route = routeFor(routes, request.method, new URL(url).pathname);
      const event = gatewayEvent(request, await request.text(), route);
      const made = functions.get(route.functionId);
      if (!made) throw new Error(`${route.routeKey} leads nowhere`);
      return toResponse(await made.host.invoke(event));
    },
    close: async () => {
      for (const { host, gate, keys } of deployed) {
        host.close();
        await gate.close();
        await keys.close();
      }
    },
  };
}

/** Of the keys in the place of KMS: what one function seals another opens, if its rights let it. */
const KEY_SECRET = randomBytes(32);

/** A function of a stack, running as its bundle inside its rights. */
export async function deployFunction(
  { stack, directory }: { readonly stack: Template; readonly directory: string },
  functionId: string,
  surroundings: Surroundings,
): Promise<DeployedFunction> {
  const { Code, Environment } = functionSchema.parse(
    stack.findResources('AWS::Lambda::Function')[functionId],
  ).Properties;
  const bundle = join(directory, `asset.${Code.S3Key.replace('.zip', '')}`, 'index.mjs');
  const role = roleOf(stack, functionId);
  const permissions = permissionsOf(stack, role);
  const bounds = boundsOf(stack, role);
  const gate = await openTableGate(surroundings.engine, { permissions, bounds });
  const keys = await openKeyKeeper(permissions, KEY_SECRET);
  const variables = Object.keys(Environment.Variables);
  const environment = {
    ...filledIn(Environment.Variables, surroundings),
    ...awsOf(surroundings, gate.endpoint, keys.endpoint),
  };
  const host = await hostFunction({ bundle, environment, now: surroundings.now });
  return { functionId, bundle, variables, host, gate, keys, granted: grantedOn(permissions) };
}

/** The variables of the template, with the names that a deployment would give. */
function filledIn(
  variables: Readonly<Record<string, unknown>>,
  { table, issuer, bucket, registerUrl }: Surroundings,
): Record<string, string> {
  const names: Record<string, string> = {
    TABLE_NAME: table,
    QUARANTINE_BUCKET_NAME: `${bucket.name}-quarantine`,
    RELEASED_BUCKET_NAME: `${bucket.name}-released`,
    WRAPPING_KEY_ARN: `${ARN}/11111111-1111-1111-1111-111111111111`,
    MARK_KEY_ARN: `${ARN}/22222222-2222-2222-2222-222222222222`,
    ISSUER: issuer,
    KEYS_URL: `${issuer}/keys`,
    REGISTER_URL: registerUrl,
    AUDIENCE: 'urn:jatkopolku:api',
    CLIENT_ID: 'jatkopolku-web',
  };
  const entries = Object.entries(variables).map(([name, value]) => [
    name,
    names[name] ?? String(value),
  ]);
  return Object.fromEntries(entries);
}

function awsOf({ bucket, credentials }: Surroundings, table: string, keys: string) {
  return {
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: table,
    AWS_ENDPOINT_URL_KMS: keys,
    AWS_ENDPOINT_URL_S3: bucket.endpoint,
  };
}
