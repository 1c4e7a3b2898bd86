import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

import { Refused } from './refused.ts';

declare module '@tanstack/react-query' {
  interface Register {
    readonly mutationMeta: {
      /** What is going on while it is sent, where *saving* does not say it. */
      readonly working?: string;
    };
  }
}

const MAX_TRIES = 2;

/** Answers are kept for half a minute; only outages are tried again, and not for long. */
export function makeQueryClient(onSessionEnded: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof Refused && error.problem.status === 401) onSessionEnded();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < MAX_TRIES && isPassing(error),
      },
    },
  });
}

/** What may be gone at the next try: the line, or a server that has too much to do. */
function isPassing(error: Error): boolean {
  if (error instanceof Refused) return error.problem.status === 503;
  return error instanceof TypeError;
}
