import type { UseQueryResult } from '@tanstack/react-query';

/** What a page draws of one read, or of several that it needs together. */
export type ReadResult<T> = Pick<UseQueryResult<T>, 'data' | 'error' | 'fetchStatus'> & {
  readonly refetch: () => unknown;
};

type Answers<Reads extends readonly ReadResult<unknown>[]> = {
  [Place in keyof Reads]: Reads[Place] extends ReadResult<infer T> ? T : never;
};

/** Several reads as one: there when all are there, failed when one has failed, tried again together. */
export function joinReads<const Reads extends readonly ReadResult<unknown>[], T>(
  reads: Reads,
  join: (...answers: Answers<Reads>) => T,
): ReadResult<T> {
  const isWhole = reads.every(({ data }) => data !== undefined);
  return {
    data: isWhole ? join(...(reads.map(({ data }) => data) as Answers<Reads>)) : undefined,
    error: reads.find(({ error }) => error !== null)?.error ?? null,
    fetchStatus: reads.some(({ fetchStatus }) => fetchStatus === 'paused') ? 'paused' : 'idle',
    refetch: () => Promise.all(reads.map((read) => read.refetch())),
  };
}
