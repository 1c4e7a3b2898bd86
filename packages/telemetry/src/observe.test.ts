import { inspect } from 'node:util';

import { describe, expect, test, vi } from 'vitest';

import { type Telemetry, observe } from './observe.ts';

const context = {
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'api',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-north-1:111122223333:function:api',
  memoryLimitInMB: '512',
  awsRequestId: 'request-1',
  logGroupName: 'group',
  logStreamName: 'stream',
  getRemainingTimeInMillis: () => 1_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};

function recordingTelemetry(stored: boolean) {
  return {
    logger: { addContext: vi.fn<Telemetry['logger']['addContext']>() },
    metrics: {
      captureColdStartMetric: vi.fn<Telemetry['metrics']['captureColdStartMetric']>(),
      hasStoredMetrics: () => stored,
      publishStoredMetrics: vi.fn<Telemetry['metrics']['publishStoredMetrics']>(),
    },
  };
}

describe('an observed handler', () => {
  test('hands on the event and the answer, with context and cold start noted', async () => {
    const telemetry = recordingTelemetry(false);
    const handler = observe(telemetry, async (event: string) => `${event} answered`);
    await expect(handler('event', context)).resolves.toBe('event answered');
    expect(telemetry.logger.addContext).toHaveBeenCalledExactlyOnceWith(context);
    expect(telemetry.metrics.captureColdStartMetric).toHaveBeenCalledExactlyOnceWith('api');
    expect(telemetry.metrics.publishStoredMetrics).not.toHaveBeenCalled();
  });

  test('sends its metrics also when the handler throws, and fails without what it was about', async () => {
    const telemetry = recordingTelemetry(true);
    const handler = observe(telemetry, () => Promise.reject(new RangeError('290200A905H')));
    const thrown: unknown = await handler('event', context).catch((error: unknown) => error);
    expect(thrown).toHaveProperty('name', 'RangeError');
    expect(inspect(thrown, { depth: Infinity, showHidden: true })).not.toContain('290200A905H');
    expect(telemetry.metrics.publishStoredMetrics).toHaveBeenCalledOnce();
  });
});
