import type { openTable } from '@jatkopolku/store';

/** How long a piece of work took, and how much of it was spent waiting for the engine's answers. */
export interface Measured<T> {
  readonly result: T;
  readonly wallMs: number;
  readonly waitedMs: number;
}

/** Measures work on the client; waits that overlap count once. */
export function measurer(client: ReturnType<typeof openTable>) {
  const wait = { open: 0, since: 0, total: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      if (wait.open === 0) wait.since = performance.now();
      wait.open += 1;
      try {
        return await next(args);
      } finally {
        wait.open -= 1;
        if (wait.open === 0) wait.total += performance.now() - wait.since;
      }
    },
    { step: 'deserialize', priority: 'low', name: 'measureWait' },
  );
  return async <T>(work: () => Promise<T>): Promise<Measured<T>> => {
    wait.total = 0;
    const began = performance.now();
    const result = await work();
    return { result, wallMs: performance.now() - began, waitedMs: wait.total };
  };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function print(name: string, value: number, decimals = 0): void {
  process.stdout.write(`${name.padEnd(40)} ${value.toFixed(decimals)}\n`);
}
