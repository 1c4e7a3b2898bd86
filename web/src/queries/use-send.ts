import type { Operations, Sending } from '@jatkopolku/contracts';
import {
  type QueryClient,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';

import { useApi } from '../api/api.ts';
import type { Answer, ReadName, WriteName } from '../api/operation-names.ts';
import { alwaysStale, staleReads, staleWhenRefused } from './stale-reads.ts';

/** What a write takes: its parameters, its body, the version that was read or a key of its own. */
type Sent<Name extends WriteName> = Sending<Operations[Name]>;

/** Sends a write, and ends when what the page shows has been read again. */
export function useSend<Name extends WriteName>(
  name: Name,
): (sent: Sent<Name>) => Promise<Answer<Name>> {
  const api = useApi();
  const queries = useQueryClient();
  return async (sent) => {
    try {
      const answer = await api.call(name, sent);
      await refreshAfter(queries, name);
      return answer;
    } catch (error) {
      void refresh(queries, staleWhenRefused[name] ?? []);
      throw error;
    }
  };
}

interface SendingSetting<Name extends WriteName> {
  /** What is going on while it is sent, where *saving* does not say it. */
  readonly working?: string;
  /** Also where the button has gone by then, since the page has been read again. */
  readonly onSent?: (answer: Answer<Name>) => void;
}

/** The same behind a button, with how far it is and what came of it. */
export function useSending<Name extends WriteName>(
  name: Name,
  { working, onSent }: SendingSetting<Name> = {},
): UseMutationResult<Answer<Name>, Error, Sent<Name>> {
  return useMutation({
    mutationFn: useSend(name),
    ...(onSent && { onSuccess: onSent }),
    ...(working !== undefined && { meta: { working } }),
  });
}

/** Has everything read again that a write makes stale: at once where it is shown, else when it is shown next. */
export function useRefresh(): (name: WriteName) => Promise<void> {
  const queries = useQueryClient();
  return (name) => refreshAfter(queries, name);
}

function refreshAfter(queries: QueryClient, name: WriteName): Promise<void> {
  return refresh(queries, [...staleReads[name], ...alwaysStale]);
}

async function refresh(queries: QueryClient, stale: readonly ReadName[]): Promise<void> {
  await Promise.all(stale.map((read) => queries.invalidateQueries({ queryKey: [read] })));
}
