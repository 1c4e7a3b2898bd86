import { expect, test } from 'vitest';

import { poll } from './poll.ts';

test('gives the first answer', async () => {
  const answers = [undefined, undefined, false];
  expect(await poll(() => answers.shift(), { timeoutMs: 1000, intervalMs: 1 })).toBe(false);
});

test('asks at least once and ends when the time is up', async () => {
  let asked = 0;
  const probe = () => void (asked += 1);
  expect(await poll(probe, { timeoutMs: 0, intervalMs: 1 })).toBeUndefined();
  expect(asked).toBe(1);
});
