import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';

import { useApi } from '../api/api.ts';
import { useSession } from '../session/use-session.ts';

export type Me = AnswerOf<Operations['readMe']>;
export type Membership = Me['memberships'][number];

/** Who one is, and what one may act as; asked only when somebody is signed in. */
export function useMe(): UseQueryResult<Me> {
  const api = useApi();
  const session = useSession();
  return useQuery({
    queryKey: ['me'],
    queryFn: () => api.call('readMe', {}),
    enabled: session.kind === 'signed-in',
  });
}
