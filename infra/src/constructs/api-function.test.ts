import { join } from 'node:path';

import { type Env, envSchema } from '@jatkopolku/functions-api/env';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

import { invoke } from '../testing/invoke.ts';
import { type Synthesised, synthesise } from '../testing/synthesised.ts';
import { runtimeEnvironment } from './api-function.ts';

const functionSchema = z.object({
  Properties: z.object({
    Code: z.object({ S3Key: z.string().regex(/^[0-9a-f]{64}\.zip$/) }),
    Environment: z.object({ Variables: z.record(z.string(), z.string()) }),
  }),
});

let platform: Synthesised;
let bundle: string;
let variables: Record<string, string>;
let environment: Env;

beforeAll(() => {
  platform = synthesise();
  const [health] = Object.values(platform.api.findResources('AWS::Lambda::Function'));
  const { Code, Environment } = functionSchema.parse(health).Properties;
  bundle = join(platform.directory, `asset.${Code.S3Key.replace('.zip', '')}`, 'index.mjs');
  variables = Environment.Variables;
  environment = envSchema.parse(variables);
}, 120_000);

afterAll(() => {
  platform.remove();
});

describe('the environment of the function', () => {
  test('has every variable the function reads, what Node reads, and nothing else', () => {
    const expected = [...envSchema.keyof().options, ...Object.keys(runtimeEnvironment)];
    expect(Object.keys(variables).toSorted()).toEqual(expected.toSorted());
  });
});

describe('the bundle as it is deployed, in a bare Node', { timeout: 30_000 }, () => {
  test('answers the health route', () => {
    const { statusCode, headers, body } = invoke(bundle, environment, 'GET', '/api/v1/health');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'x-correlation-id': 'gateway-7' });
    expect(body).toEqual({
      status: 'ok',
      version: '0.0.0',
      time: expect.stringMatching(/^20.*Z$/),
    });
  });

  test('answers an unknown address with a problem under the id of the gateway', () => {
    const { statusCode, headers, body } = invoke(bundle, environment, 'GET', '/unknown');
    expect(statusCode).toBe(404);
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json' });
    expect(body).toMatchObject({ code: 'not-found', correlationId: 'gateway-7' });
  });

  test('writes that it started and counts its cold start, each as one line of JSON', () => {
    const { lines } = invoke(bundle, environment, 'GET', '/api/v1/health');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ code: 'function-started', service: 'api', stage: 'test' }),
      expect.objectContaining({ ColdStart: 1, service: 'api', stage: 'test' }),
    ]);
  });
});
