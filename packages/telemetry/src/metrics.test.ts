import { afterEach, expect, test, vi } from 'vitest';

import { makeMetrics } from './metrics.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a metric is counted by service and stage, and by nothing else, in our namespace', () => {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  const metrics = makeMetrics({ service: 'api', stage: 'test' });
  metrics.addMetric('Example', 'Count', 1);
  metrics.publishStoredMetrics();
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      _aws: expect.objectContaining({
        CloudWatchMetrics: [
          expect.objectContaining({ Namespace: 'Jatkopolku', Dimensions: [['service', 'stage']] }),
        ],
      }),
      service: 'api',
      stage: 'test',
      Example: 1,
    },
  ]);
});
