import type { ReactNode } from 'react';

import type { ReadResult } from '../queries/join-reads.ts';
import { Failure, Loading, Offline } from './states.tsx';

/** A query's answer, or the state that is shown in its place: the same on every page. */
export function renderResult<T>(query: ReadResult<T>, render: (answer: T) => ReactNode): ReactNode {
  const retry = () => void query.refetch();
  if (query.data !== undefined) return render(query.data);
  if (query.error) return <Failure error={query.error} onRetry={retry} />;
  if (query.fetchStatus === 'paused') return <Offline onRetry={retry} />;
  return <Loading />;
}
