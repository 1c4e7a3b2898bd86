import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import { NAMED_MAX, fullName } from '@jatkopolku/domain/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { useActing } from '../acting/use-acting.ts';
import { type Api, useApi } from '../api/api.ts';
import { useTranslation } from '../i18n/use-translation.ts';

export type ClientName = AnswerOf<Operations['nameClients']>['items'][number];

const KEPT_MS = 5 * 60_000;

/** What pages show for a name on its way: a code that turns into a name would be read twice. */
export const COMING = '…';

/** The names of clients, of those whom the one who asks may know: the only way by which pages name clients. */
export async function readClientNames(
  api: Api,
  clientIds: readonly string[],
): Promise<readonly ClientName[]> {
  const ids = [...new Set(clientIds)].toSorted();
  const named: ClientName[] = [];
  for (let first = 0; first < ids.length; first += NAMED_MAX) {
    const body = { clientIds: ids.slice(first, first + NAMED_MAX) };
    named.push(...(await api.call('nameClients', { body })).items);
  }
  return named;
}

/**
 * What the clients of a page are called, with the year of birth where two of them have the same name; the
 * id of one whose name is not known, or not to be known. Only those are asked for who are shown: each is a look.
 */
export function useClientNames(clientIds: readonly string[]): (clientId: string) => string {
  const api = useApi();
  const { membership } = useActing();
  const calledBy = useCalled();
  const ids = [...new Set(clientIds)].toSorted();
  const may = membership !== undefined && reachOf(membership, 'nameClients') !== undefined;
  const isWanted = may && ids.length > 0;
  const {
    data = [],
    isPending,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['nameClients', ...ids],
    queryFn: () => readClientNames(api, ids),
    enabled: isWanted,
    staleTime: KEPT_MS,
    placeholderData: keepPreviousData,
  });
  const names = new Map<string, string>(data.map((one) => [one.clientId, calledBy(one)]));
  const isComing = isWanted && (isPending || isPlaceholderData);
  return (clientId) => names.get(clientId) ?? (isComing ? COMING : clientId);
}

/** The name as it is read, with the year of birth where two people share a name. */
export function useCalled(): (client: ClientName) => string {
  const { t } = useTranslation('words');
  return (client) =>
    client.birthYear === null
      ? fullName(client)
      : t('born', { name: fullName(client), year: client.birthYear });
}
