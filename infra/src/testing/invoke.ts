import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Env } from '@jatkopolku/functions-api/env';
import * as z from 'zod';

const lambdaHost = fileURLToPath(new URL('./lambda-host.ts', import.meta.url));
const answerSchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

function gatewayEvent(method: string, path: string) {
  const http = { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'api.example' },
    requestContext: { requestId: 'gateway-7', domainName: 'api.example', stage: '$default', http },
    isBase64Encoded: false,
  };
}

/** Runs a bundled handler as Lambda would: a bare Node, only the bundle, only its own variables. */
export function invoke(bundle: string, environment: Env, method: string, path: string) {
  const event = JSON.stringify(gatewayEvent(method, path));
  const { output, stdout, stderr, status } = spawnSync(
    process.execPath,
    [lambdaHost, bundle, event],
    {
      env: { ...environment, AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      encoding: 'utf8',
      timeout: 20_000,
    },
  );
  if (status !== 0) throw new Error(`The handler ended with ${status}: ${stderr}`);
  const { body, ...answer } = answerSchema.parse(JSON.parse(output[3] ?? ''));
  return { ...answer, body: JSON.parse(body) as unknown, lines: stdout.trim().split('\n') };
}
