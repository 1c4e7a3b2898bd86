import { problemDetailsSchema } from '@jatkopolku/contracts';
import { Unavailable, instantSchema } from '@jatkopolku/kernel';
import type { Log } from '@jatkopolku/telemetry';
import { describe, expect, test, vi } from 'vitest';

import { type AddRoutes, makeApp } from './app.ts';
import { healthSchema } from './routes/health.ts';
import { KeysUnavailable } from './tokens/published-keys.ts';

const time = instantSchema.parse('2021-04-01T06:00:00.000Z');

function appWith(now = () => time, routes: readonly AddRoutes[] = []) {
  const log = vi.fn<Log>();
  return { app: makeApp({ version: '1.2.3', now, log, routes }), log };
}

function brokenClock(): never {
  throw new Error('the clock of 010101-123N has stopped');
}

describe('health', () => {
  test('says which version runs and what time it has', async () => {
    const response = await appWith().app.request('/api/v1/health');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const health = healthSchema.parse(await response.json());
    expect(health).toEqual({ status: 'ok', version: '1.2.3', time });
  });

  test.each([
    [true, 200, 'ok'],
    [false, 503, 'unavailable'],
  ])('says whether the records can be read: %s', async (can, status, word) => {
    const canRead = () => Promise.resolve(can);
    const app = makeApp({ version: '1.2.3', now: () => time, log: () => {}, canRead });
    const response = await app.request('/api/v1/health');
    expect(response.status).toBe(status);
    expect(healthSchema.parse(await response.json()).status).toBe(word);
  });

  test('writes no log line', async () => {
    const { app, log } = appWith();
    await app.request('/api/v1/health');
    expect(log).not.toHaveBeenCalled();
  });
});

describe('an unknown address', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/api/v1'],
    ['GET', '/api/v1/unknown'],
    ['GET', '/api/v2/health'],
    ['POST', '/api/v1/health'],
  ])('%s %s answers with a problem', async (method, path) => {
    const { app, log } = appWith();
    const response = await app.request(path, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = problemDetailsSchema.parse(await response.json());
    expect(problem).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404 });
    expect(problem.code).toBe('not-found');
    expect(log).not.toHaveBeenCalled();
  });
});

describe('a bug', () => {
  test('answers with a problem that reveals nothing of the cause', async () => {
    const response = await appWith(brokenClock).app.request('/api/v1/health');
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(problemDetailsSchema.parse(JSON.parse(body)).code).toBe('internal-error');
    expect(body).not.toMatch(/clock|stack|\.ts|010101/);
  });

  test('is logged once, by code, under the correlation id of the answer', async () => {
    const { app, log } = appWith(brokenClock);
    const response = await app.request('/api/v1/health?name=Maija');
    const { correlationId } = problemDetailsSchema.parse(await response.json());
    const fields = { correlationId, method: 'GET', route: '/api/v1/health' };
    expect(log).toHaveBeenCalledExactlyOnceWith('request-failed', fields, expect.any(Error));
  });
});

describe('the correlation id', () => {
  test('is the request id of the gateway', async () => {
    const env = { event: { requestContext: { requestId: 'gateway-7' } } };
    const response = await appWith().app.request('/nowhere', {}, env);
    expect(problemDetailsSchema.parse(await response.json()).correlationId).toBe('gateway-7');
    expect(response.headers.get('X-Correlation-Id')).toBe('gateway-7');
  });

  test('is new for each request where there is no gateway', async () => {
    const { app } = appWith();
    const first = await app.request('/api/v1/health');
    const second = await app.request('/api/v1/health');
    expect(first.headers.get('X-Correlation-Id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.headers.get('X-Correlation-Id')).not.toBe(first.headers.get('X-Correlation-Id'));
  });

  test('is never taken from a header of the caller', async () => {
    const headers = { 'X-Correlation-Id': '010101-123N' };
    const response = await appWith().app.request('/nowhere', { headers });
    expect(await response.text()).not.toContain('010101-123N');
  });

  test.each(['/api/v1/health', '/nowhere'])('is on every answer: %s', async (path) => {
    const response = await appWith(brokenClock).app.request(path);
    expect(response.headers.get('X-Correlation-Id')).not.toBeNull();
  });
});

describe('what does not answer in time', () => {
  test.each([
    ['an issuer whose keys cannot be had', new KeysUnavailable('No keys')],
    ['the table', new Unavailable('The table is busy')],
  ])('is an outage that passes: the caller is asked to come again: %s', async (_what, thrown) => {
    const routes: AddRoutes[] = [
      (api) =>
        api.get('/api/v1/anything', () => {
          throw thrown;
        }),
    ];
    const { app, log } = appWith(undefined, routes);
    const response = await app.request('/api/v1/anything');
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '1']);
    expect(problemDetailsSchema.parse(await response.json()).code).toBe('unavailable');
    expect(log).toHaveBeenCalledOnce();
  });
});
