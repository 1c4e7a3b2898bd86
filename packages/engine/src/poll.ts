import { setTimeout as pause } from 'node:timers/promises';

interface PollLimits {
  readonly timeoutMs: number;
  readonly intervalMs: number;
}

/** The first answer that is there, or undefined when the time is up. */
export async function poll<T>(
  probe: () => Promise<T | undefined> | T | undefined,
  { timeoutMs, intervalMs }: PollLimits,
): Promise<T | undefined> {
  const deadlineMs = performance.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined || performance.now() >= deadlineMs) return answer;
    await pause(intervalMs);
  }
}
